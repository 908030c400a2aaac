import styles from './SkipLink.module.css'
import { useTexts } from '../i18n/useTexts.ts'

/** The first stop of the Tab key: past the header, into the screen's content. */
export function SkipLink() {
  const { t } = useTexts()
  return (
    <a
      className={styles['skip']}
      href="#content"
      onClick={(event) => {
        // The address stays as it is; only the focus goes.
        event.preventDefault()
        const content = document.querySelector<HTMLElement>('main')
        content?.setAttribute('tabindex', '-1')
        content?.focus()
      }}
    >
      {t('common:skip')}
    </a>
  )
}
