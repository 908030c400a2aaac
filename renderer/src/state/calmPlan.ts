import { create } from 'zustand'

import { usePlanStore } from './planStore.ts'
import type { Plan } from '../../../core/plan/schema.ts'

/** Pause in typing, in milliseconds, after which what is counted about the whole plan is counted again. */
const calm = 180

/**
 * The open plan as it stood at the last pause. Findings, completeness and words are computed from it,
 * so that a keystroke costs only its own field, however long the plan.
 */
export const useCalmPlan = create<{ readonly plan: Plan | null }>()(() => ({ plan: null }))

/** Follows the open plan until the returned function is called. */
export function followPlan(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (): void => useCalmPlan.setState({ plan: usePlanStore.getState().plan })
  settle()
  const stop = usePlanStore.subscribe(({ plan }, previous) => {
    if (plan === previous.plan) return
    clearTimeout(timer)
    if (plan === null || previous.plan === null) settle()
    else timer = setTimeout(settle, calm)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
