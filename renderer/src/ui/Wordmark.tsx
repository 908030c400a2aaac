import styles from './display.module.css'

/** Our own mark, a plan's page with a ribbon of the finished line, beside the application's name. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className={styles['wordmark']}>
      <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
        <rect className={styles['markPage']} x="3" y="2" width="22" height="24" rx="4" />
        <path className={styles['markLine']} d="M8.5 9h11M8.5 14h5" />
        <path className={styles['markTick']} d="M8.5 19.2l3 3 8-9" />
      </svg>
      {name}
    </span>
  )
}
