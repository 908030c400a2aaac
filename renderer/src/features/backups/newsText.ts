import { titleText } from '../../i18n/titleText.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { BackupNews } from '../../state/backupStore.ts'
import type { BackupOutcome, BackupTrouble, PlanPreview } from '../../../../core/bridge/backups.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** What the last action came to, as a sentence. */
export function newsText(t: Translate, news: BackupNews, language: Language): string {
  switch (news.kind) {
    case 'outcome':
      return t(outcomeKeys[news.outcome])
    case 'accepted':
      return t('backups:outcome.accepted')
    case 'restored':
      return t(restoredKeys[news.how], { title: titleText(t, news.title, language).text })
  }
}

const outcomeKeys = {
  made: 'backups:outcome.made',
  unchanged: 'backups:outcome.unchanged',
  nothingToKeep: 'backups:outcome.nothingToKeep',
  shrunk: 'backups:outcome.shrunk',
  failed: 'backups:outcome.failed',
} as const satisfies Record<BackupOutcome, string>

const restoredKeys = {
  back: 'backups:restored.back',
  replaced: 'backups:restored.replaced',
  copy: 'backups:restored.copy',
} as const

export const troubleKeys = {
  folderGone: 'backups:trouble.folderGone',
  diskFull: 'backups:trouble.diskFull',
  cannotWrite: 'backups:trouble.cannotWrite',
  cannotRead: 'backups:trouble.cannotRead',
  notVerified: 'backups:trouble.notVerified',
  internal: 'backups:trouble.internal',
} as const satisfies Record<BackupTrouble, string>

export const stateKeys = {
  same: 'backups:preview.state.same',
  newerHere: 'backups:preview.state.newerHere',
  missingHere: 'backups:preview.state.missingHere',
  differs: 'backups:preview.state.differs',
  unreadable: 'backups:preview.state.unreadable',
} as const satisfies Record<PlanPreview['state'], string>
