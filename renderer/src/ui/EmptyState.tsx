import type { ReactNode } from 'react'

import styles from './display.module.css'

/** Says what belongs into an empty list and offers the first button. */
export function EmptyState({
  title,
  text,
  actions,
}: {
  readonly title: string
  readonly text: string
  readonly actions?: ReactNode
}) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      <p>{text}</p>
      {actions !== undefined && <div className={styles['emptyActions']}>{actions}</div>}
    </div>
  )
}
