import type { Place } from '../../../core/plan/place.ts'

/**
 * What was typed for a date or an amount and could not be read, by its place. It is no value, so the plan can not hold
 * it; it waits here until the person comes back to the field.
 */
const waiting = new Map<Place, string>()

export type Unreadable = Readonly<{ typed: string | null; keep: (typed: string | null) => void }>

export function unreadableAt(place: Place): Unreadable {
  return {
    typed: waiting.get(place) ?? null,
    keep: (typed) => {
      if (typed === null) waiting.delete(place)
      else waiting.set(place, typed)
    },
  }
}

/** Another plan is opened: its places are its own. */
export const forgetUnreadable = (): void => waiting.clear()
