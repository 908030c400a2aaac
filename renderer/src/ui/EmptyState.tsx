import type { ReactNode } from 'react'

import styles from './display.module.css'

/** Says what belongs into an empty list and offers the first button. */
export function EmptyState({
  title,
  text,
  actions,
  level = 2,
}: {
  readonly title: string
  readonly text: string
  readonly actions?: ReactNode
  /** of the heading, by what it stands in */
  readonly level?: 2 | 3
}) {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles['empty']}>
      <Title>{title}</Title>
      <p>{text}</p>
      {actions !== undefined && <div className={styles['emptyActions']}>{actions}</div>}
    </div>
  )
}
