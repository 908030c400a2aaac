import type { LocalizedText } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** Where the title of the material stands: its own field, or the plan's where it is not written. */
export function materialTitlePlace({ council }: Plan): Place {
  return council.title.sk.trim() === '' && council.title.en.trim() === '' ? 'title' : 'council/title'
}

export function materialTitle(plan: Plan): LocalizedText {
  return materialTitlePlace(plan) === 'title' ? plan.title : plan.council.title
}
