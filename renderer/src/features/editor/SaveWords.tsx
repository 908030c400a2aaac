import styles from './editor.module.css'
import { failureText } from '../../i18n/failureText.ts'
import { formatTime } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { flushEdits, useSaveStore } from '../../state/autosave.ts'
import { Icon } from '../../ui/Icon.tsx'

/** Whether the work is on the disk, always in words; the way to try again when it is not. */
export function SaveWords() {
  const { t, language } = useTexts()
  const state = useSaveStore((store) => store.state)
  return (
    <span className={styles['save']} data-state={state.kind}>
      <span role="status">
        {state.kind === 'saved' && (
          <>
            <Icon name="check" size={14} /> {t('editor:save.saved', { time: formatTime(state.at, language) })}
          </>
        )}
        {state.kind === 'saving' && t('editor:save.saving')}
        {state.kind === 'failed' && (
          <>
            <Icon name="error" size={14} /> {t('editor:save.failed', { reason: failureText(t, state.failure) })}
          </>
        )}
      </span>
      {state.kind === 'failed' && (
        <button type="button" className={styles['footButton']} onClick={() => void flushEdits()}>
          {t('editor:save.retry')}
        </button>
      )}
    </span>
  )
}
