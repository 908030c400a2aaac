import styles from './panel.module.css'
import type { Step } from '../../../../../core/edit/history.ts'
import { formatTime } from '../../../i18n/format.ts'
import { stepText } from '../../../i18n/stepText.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { jumpToStep } from '../../../state/commands.ts'
import { usePlanStore } from '../../../state/planStore.ts'

/** Steps of this sitting, newest first: what was undone stands above the present and can be had again. */
export function HistoryPanel() {
  const { t, language } = useTexts()
  const { done, undone } = usePlanStore((state) => state.history)
  const present = done.at(-1)?.id ?? null
  if (done.length + undone.length === 0) return <p className={styles['quiet']}>{t('editor:history.empty')}</p>
  const line = (step: Step, isUndone: boolean) => (
    <li key={step.id} data-undone={isUndone}>
      <button
        type="button"
        className={styles['step']}
        aria-current={step.id === present ? 'step' : undefined}
        onClick={() => jumpToStep(step)}
      >
        <span>{stepText(t, step.label)}</span>
        <small>{isUndone ? t('editor:history.undone') : formatTime(step.at, language)}</small>
      </button>
    </li>
  )
  return (
    <div className={styles['history']}>
      <p className={styles['quiet']}>{t('editor:history.hint')}</p>
      <ol aria-label={t('editor:panel.history')}>
        {undone.map((step) => line(step, true))}
        {done.toReversed().map((step) => line(step, false))}
        <li>
          <button
            type="button"
            className={styles['step']}
            aria-current={present === null ? 'step' : undefined}
            onClick={() => jumpToStep(null)}
          >
            {t('editor:history.beginning')}
          </button>
        </li>
      </ol>
    </div>
  )
}
