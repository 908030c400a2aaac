import type { DocumentTexts } from './documentText.ts'
import { coveredFields } from './coveredFields.ts'
import type { ExportPreset } from '../bridge/exporting.ts'
import { fieldAt } from '../plan/place.ts'
import { fieldSpec } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import { typesetChanges } from '../text/typesetChanges.ts'
import type { TypesetChange } from '../text/typesetChanges.ts'

/** What print sets otherwise than a person typed it in one field; the plan keeps what was typed. */
export type PrintChange = Readonly<{ place: Place; language: Language; changes: readonly TypesetChange[] }>

/** Every field of a document whose text print changes, in the order of the plan. Only what people write themselves. */
export function printChanges(
  plan: Plan,
  preset: ExportPreset,
  languages: readonly Language[],
  texts: DocumentTexts,
): readonly PrintChange[] {
  return coveredFields(plan, preset, languages, texts)
    .filter(({ place }) => isWritten(place))
    .map(({ place, language, lines }) => ({
      place,
      language,
      changes: lines.flatMap((line) => typesetChanges(line, language)),
    }))
    .filter(({ changes }) => changes.length > 0)
}

/** Dates, amounts and choices are stored as values: their printed form changes nothing anybody typed. */
function isWritten(place: Place): boolean {
  const id = fieldAt(place)
  return id !== null && ['text', 'rich', 'plain'].includes(fieldSpec(id).kind)
}
