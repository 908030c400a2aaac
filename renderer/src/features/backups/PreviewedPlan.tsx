import styles from './backups.module.css'
import { stateKeys } from './newsText.ts'
import { whenText } from './whenText.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { restoreFromBackup } from '../../state/backupStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import type { Tone } from '../../ui/Chip.tsx'
import type { PlanPreview } from '../../../../core/bridge/backups.ts'

type PreviewedPlanProps = Readonly<{ backup: string; plan: PlanPreview; isBusy: boolean }>

/** One plan of a backup: what it was, what it is here, and the ways to have it back. */
export function PreviewedPlan({ backup, plan, isBusy }: PreviewedPlanProps) {
  const { t, language } = useTexts()
  const { there, here, state } = plan
  const { text: title, lang } = titleText(t, there.title, language)
  const hereTitle = here === null ? null : titleText(t, here.title, language)
  const isOther = state === 'newerHere' || state === 'differs'
  const restore = (as: 'here' | 'copy'): void => void restoreFromBackup(backup, plan, as)
  return (
    <li>
      <div className={styles['planHead']}>
        <h3 lang={lang}>{title}</h3>
        <Chip label={t(stateKeys[state])} tone={tones[state]} />
      </div>
      <dl className={styles['sides']}>
        <div>
          <dt>{t('backups:preview.there')}</dt>
          <dd>{sideText(there)}</dd>
        </div>
        <div>
          <dt>{t('backups:preview.here')}</dt>
          <dd>
            {hereTitle !== null && hereTitle.text !== title && (
              <>
                <span lang={hereTitle.lang}>{hereTitle.text}</span>
                <br />
              </>
            )}
            {here === null
              ? t(plan.isInTrash ? 'backups:preview.inTrash' : 'backups:preview.nothingHere')
              : sideText(here)}
          </dd>
        </div>
      </dl>
      <div className={styles['ways']}>
        {state === 'missingHere' && !plan.isInTrash && (
          <Button
            label={t('backups:preview.restore')}
            ariaLabel={t('backups:preview.restoreNamed', { title })}
            icon="undo"
            isBusy={isBusy}
            onPress={() => restore('here')}
          />
        )}
        {isOther && plan.canReplace && (
          <Button
            label={t('backups:preview.replace')}
            ariaLabel={t('backups:preview.replaceNamed', { title })}
            icon="undo"
            isBusy={isBusy}
            onPress={() => restore('here')}
          />
        )}
        {(isOther || plan.isInTrash) && (
          <Button
            label={t('backups:preview.copy')}
            ariaLabel={t('backups:preview.copyNamed', { title })}
            icon="copy"
            look="quiet"
            isBusy={isBusy}
            onPress={() => restore('copy')}
          />
        )}
      </div>
    </li>
  )

  function sideText({ savedAt, commitments }: PlanPreview['there']): string {
    const when = whenText(t, savedAt, language)
    return t('backups:preview.side', { when, commitments: t('backups:list.commitments', { count: commitments }) })
  }
}

const tones = {
  same: 'good',
  newerHere: 'accent',
  missingHere: 'warn',
  differs: 'neutral',
  unreadable: 'bad',
} as const satisfies Record<PlanPreview['state'], Tone>
