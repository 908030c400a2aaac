import styles from './panel.module.css'
import { sealedSteps } from '../../../../../core/edit/history.ts'
import type { Step } from '../../../../../core/edit/history.ts'
import { formatTime } from '../../../i18n/format.ts'
import { stepText } from '../../../i18n/stepText.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { jumpToStep } from '../../../state/commands.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'

/** Steps of this sitting, newest first: what was undone stands above the present and can be had again. */
export function HistoryPanel() {
  const { t, language } = useTexts()
  const { done, undone } = usePlanStore((state) => state.history)
  const isReadOnly = useIsReadOnly()
  const sealed = usePlanStore((state) => sealedSteps(state.history))
  const present = done.at(-1)?.id ?? null
  if (done.length + undone.length === 0) return <p className={styles['quiet']}>{t('editor:history.empty')}</p>
  const line = (step: Step, isUndone: boolean, isSealed = false) => (
    <li key={step.id} data-undone={isUndone}>
      <button
        type="button"
        className={styles['step']}
        aria-current={step.id === present ? 'step' : undefined}
        disabled={isReadOnly || isSealed}
        onClick={() => jumpToStep(step)}
      >
        <span>{stepText(t, step.label)}</span>
        <small>{isUndone ? t('editor:history.undone') : formatTime(step.at, language)}</small>
      </button>
    </li>
  )
  return (
    <div className={styles['history']}>
      <p className={styles['quiet']}>{t(sealed > 0 ? 'status:history' : 'editor:history.hint')}</p>
      <ol aria-label={t('editor:panel.history')}>
        {undone.map((step) => line(step, true))}
        {done.map((step, position) => line(step, false, position < sealed - 1)).toReversed()}
        <li>
          <button
            type="button"
            className={styles['step']}
            aria-current={present === null ? 'step' : undefined}
            disabled={isReadOnly || sealed > 0}
            onClick={() => jumpToStep(null)}
          >
            {t('editor:history.beginning')}
          </button>
        </li>
      </ol>
    </div>
  )
}
