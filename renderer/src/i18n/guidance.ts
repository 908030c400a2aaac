import type { FieldId } from '../../../core/plan/fields.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { texts } from '../../../locales/texts.ts'

/** What belongs into a field; a good example; a weak one and why it is weak. */
export type Guidance = Readonly<{ what: string; good: string | null; bad: string | null; why: string | null }>

/** The guidance for a field, or null where there is none. Not every field has examples, so keys are looked up, not named. */
export function guidanceFor(id: FieldId, language: Language): Guidance | null {
  const found = id.split('.').reduce<unknown>(inside, texts[language].guidance)
  const what = textAt(found, 'what')
  if (what === null) return null
  return { what, good: textAt(found, 'good'), bad: textAt(found, 'bad'), why: textAt(found, 'why') }
}

function inside(tree: unknown, key: string): unknown {
  return typeof tree === 'object' && tree !== null ? Reflect.get(tree, key) : undefined
}

function textAt(tree: unknown, key: string): string | null {
  const text = inside(tree, key)
  return typeof text === 'string' ? text : null
}
