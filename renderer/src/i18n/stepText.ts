import type { EditLabel } from '../../../core/edit/entry.ts'
import { editSentence } from '../../../core/edit/labelKey.ts'
import type { Translate } from './translate.ts'

/** What a step of the history did, as a sentence. */
export function stepText(t: Translate, label: EditLabel): string {
  const { key, field, subject } = editSentence(label)
  return t(key, { subject, field: field === null ? '' : t(field) })
}
