import type { Place } from './place.ts'
import type { Plan } from './schema.ts'

/** The place an RFC 6901 pointer such as `/commitments/0/title` leads to; "" when it leads nowhere. The other way: `pointerOf`. */
export function placeOfPointer(plan: Plan, pointer: string): Place {
  const segments: string[] = []
  let value: unknown = plan
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return ''
    const inside: unknown = Reflect.get(value, key)
    const id: unknown =
      Array.isArray(value) && typeof inside === 'object' && inside !== null ? Reflect.get(inside, 'id') : key
    // A member without an id, such as one name among several, belongs to its list's field.
    if (typeof id !== 'string') break
    if (!Array.isArray(value) || id !== key) segments.push(id)
    value = inside
  }
  return segments.join('/')
}
