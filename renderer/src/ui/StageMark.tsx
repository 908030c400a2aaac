import styles from './stage.module.css'
import type { PlanStage } from '../../../core/plan/statusSchema.ts'

/** A circle that fills up on the way to the council, then a tick, then an arrow on its way: told apart without colour. */
export function StageMark({ stage, size = 16 }: { readonly stage: PlanStage; readonly size?: number }) {
  const isSolid = stage === 'adopted' || stage === 'submitted'
  return (
    <svg
      className={[styles['mark'], isSolid ? styles['solid'] : ''].join(' ')}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['ring']} cx="10" cy="10" r="8" />
      {stage !== 'draft' && <path className={isSolid ? styles['line'] : styles['part']} d={paths[stage]} />}
    </svg>
  )
}

const paths = {
  departments: 'M10 10V4.5A5.5 5.5 0 0 1 15.5 10z',
  board: 'M10 4.5a5.5 5.5 0 0 1 0 11z',
  council: 'M10 10V4.5A5.5 5.5 0 1 1 4.5 10z',
  adopted: 'M6 10.5l3 3 5.5-6.5',
  submitted: 'M6 10h8M10.5 6.5L14 10l-3.5 3.5',
} as const
