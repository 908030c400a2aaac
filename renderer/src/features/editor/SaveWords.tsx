import styles from './editor.module.css'
import { formatTime } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useSaveStore } from '../../state/autosave.ts'
import { Icon } from '../../ui/Icon.tsx'

/** Whether the work is on the disk, always in words; the banner above says what to do when it is not. */
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
            <Icon name="error" size={14} /> {t('editor:save.failed')}
          </>
        )}
      </span>
    </span>
  )
}
