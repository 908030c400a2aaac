import type { PlanStage } from '../../../core/plan/statusSchema.ts'
import type { Translate } from './translate.ts'

/** Where a plan is on its way, in words; an amended plan says which amendment it is. */
export function stageText(t: Translate, { name, amendment }: Readonly<{ name: PlanStage; amendment: number }>): string {
  const stage = t(`status:stage.${name}`)
  return amendment === 0 ? stage : t('status:amended', { stage, number: amendment })
}
