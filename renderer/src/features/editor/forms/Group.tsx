import { useId } from 'react'
import type { ReactNode } from 'react'

import styles from './forms.module.css'

/** Fields that belong together, under a heading. `anchor` lets the list of groups lead here. */
export function Group({
  title,
  anchor,
  children,
}: {
  readonly title: string
  readonly anchor?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles['group']} aria-labelledby={id} data-group={anchor}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  )
}
