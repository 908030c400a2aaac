import { plan2021 } from './bb2021/plan.ts'
import { plan2024 } from './bb2024/plan.ts'
import type { SampleName } from './sampleNames.ts'
import type { Plan } from '../schema.ts'

const samples: Readonly<Record<SampleName, Plan>> = { 'bb-2021': plan2021, 'bb-2024': plan2024 }

/**
 * A hand-written plan of Banská Bystrica, complete in both languages: what is public about the city's plans
 * is true to it, the rest of the text and its figures are our own illustration.
 */
export function samplePlan(name: SampleName): Plan {
  return samples[name]
}
