import { commitmentEntries, planEntries } from '../../core/plan/fieldEntries.ts'
import type { FieldEntry } from '../../core/plan/fieldEntries.ts'
import { languages } from '../../core/plan/localized.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import { plainText } from '../../core/plan/richText.ts'
import type { RichText } from '../../core/plan/richText.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** Characters of all texts of a plan, both languages together. */
export function textLength(plan: Plan): number {
  return [...planEntries(plan), ...plan.commitments.flatMap(commitmentEntries)].reduce(
    (total, entry) => total + lengthOf(entry),
    0,
  )
}

function lengthOf({ field, value }: FieldEntry): number {
  // the kind of a field is what the schema holds there
  if (field.kind === 'text') return sumOf((language) => (value as LocalizedText)[language].length)
  return field.kind === 'rich' ? sumOf((language) => plainText((value as RichText)[language]).length) : 0
}

const sumOf = (lengthIn: (language: 'sk' | 'en') => number): number =>
  languages.reduce((total, language) => total + lengthIn(language), 0)
