import styles from './display.module.css'

/** A key or a chord as it is pressed: "Ctrl+Z" becomes two caps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles['chord']}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </kbd>
  )
}
