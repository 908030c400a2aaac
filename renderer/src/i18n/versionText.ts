import { formatDay, formatFullTime } from './format.ts'
import { stageText } from './stageText.ts'
import type { Translate } from './translate.ts'
import type { Version } from '../../../core/bridge/versions.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** What a version is, without its time: its name, or why it was kept. */
export function versionTitle(t: Translate, { kind, name, stage }: Version): string {
  if (kind === 'named') return name
  return kind === 'stage' && stage !== null ? t('versions:stage', { stage: stageText(t, stage) }) : t(kindKeys[kind])
}

/** What a version is called where it stands alone: its name, or why and when it was kept. */
export function versionCalled(t: Translate, version: Version, language: Language): string {
  if (version.kind === 'named') return version.name
  return t('versions:called', { kind: versionTitle(t, version), time: formatFullTime(version.at, language) })
}

/** "Dnes", "Včera" or the date. */
export function dayText(t: Translate, iso: string, language: Language): string {
  const [today, yesterday] = [new Date(), new Date()]
  yesterday.setDate(yesterday.getDate() - 1)
  const day = new Date(iso).toDateString()
  if (day === today.toDateString()) return t('versions:today')
  return day === yesterday.toDateString() ? t('versions:yesterday') : formatDay(iso, language)
}

const kindKeys = {
  dayStart: 'versions:kind.dayStart',
  beforeImport: 'versions:kind.beforeImport',
  beforeRestore: 'versions:kind.beforeRestore',
  export: 'versions:kind.export',
  beforeMerge: 'versions:kind.beforeMerge',
  sent: 'versions:kind.sent',
  received: 'versions:kind.received',
  merged: 'versions:kind.merged',
  stage: 'versions:kind.stage',
} as const
