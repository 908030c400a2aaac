import { ProgressBar } from 'react-aria-components'

import styles from './display.module.css'

/** Work whose end is not known: a moving line under the words of what is being done. */
export function Progress({ label }: { readonly label: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className={styles['progress'] ?? ''}>
      <span aria-hidden="true">{label}</span>
      <span className={styles['progressTrack']}>
        <span className={styles['progressFill']} />
      </span>
    </ProgressBar>
  )
}
