import { emptyFields } from '../../../core/plan/completeness.ts'
import { commitmentEntries, planEntries } from '../../../core/plan/fieldEntries.ts'
import type { FieldEntry } from '../../../core/plan/fieldEntries.ts'
import { fieldSpec } from '../../../core/plan/fields.ts'
import { otherLanguage } from '../../../core/plan/localized.ts'
import type { Language, LocalizedText } from '../../../core/plan/localized.ts'
import { fieldAt } from '../../../core/plan/place.ts'
import type { Place } from '../../../core/plan/place.ts'
import { plainText } from '../../../core/plan/richText.ts'
import type { RichText } from '../../../core/plan/richText.ts'
import type { Plan } from '../../../core/plan/schema.ts'

/** Places whose text is still to be written in a language; dates and choices say the same in both and do not count. */
export function missingTexts(plan: Plan, language: Language): readonly Place[] {
  return emptyFields(plan, language).filter((place) => {
    const id = fieldAt(place)
    return id !== null && ['text', 'rich'].includes(fieldSpec(id).kind)
  })
}

/** Words of all texts of a plan in a language, counted as Word counts them: by the spaces between them. */
export function wordCount(plan: Plan, language: Language): number {
  const commitments = plan.commitments.map((commitment) =>
    remembered(commitment, language, () => commitmentEntries(commitment)),
  )
  return commitments.reduce((total, count) => total + count, sumOf(planEntries(plan), language))
}

/** Texts that stand in one language only; where there are none, all texts that are still to be written. */
export function missingTranslations(plan: Plan): readonly Target[] {
  const missing = { sk: missingTexts(plan, 'sk'), en: missingTexts(plan, 'en') }
  const targets = (language: Language) => missing[language].map((place) => ({ place, language }))
  const alone = [...targets('en'), ...targets('sk')].filter(
    ({ place, language }) => !missing[otherLanguage(language)].includes(place),
  )
  return alone.length > 0 ? alone : [...targets('sk'), ...targets('en')]
}

/** Where to take a person: a place, and the language of the field there. */
export type Target = Readonly<{ place: Place; language: Language | null }>

/**
 * The target after the one the person is at, and round again; from elsewhere the first one near, by `isNear`.
 * Whoever is in the other language of a target's field is taken across first.
 */
export function nextTarget<Found extends Target>(
  targets: readonly Found[],
  current: Target,
  isNear: (place: Place) => boolean,
): Found | null {
  const isHere = ({ place, language }: Target): boolean =>
    place === current.place && (language === null || current.language === null || language === current.language)
  const here = targets.findLastIndex(isHere)
  if (here >= 0) return [...targets.slice(here + 1), ...targets].find((target) => !isHere(target)) ?? null
  const across = targets.find((target) => target.place === current.place)
  return across ?? targets.find((target) => isNear(target.place)) ?? targets[0] ?? null
}

// Plans never change in place: what was counted for one value of a commitment stays true for it.
const memory = { sk: new WeakMap<object, number>(), en: new WeakMap<object, number>() }

function remembered(thing: object, language: Language, entries: () => readonly FieldEntry[]): number {
  const known = memory[language].get(thing)
  if (known !== undefined) return known
  const count = sumOf(entries(), language)
  memory[language].set(thing, count)
  return count
}

function sumOf(entries: readonly FieldEntry[], language: Language): number {
  return entries.reduce((total, entry) => total + wordsIn(textOf(entry, language)), 0)
}

function textOf({ field, value }: FieldEntry, language: Language): string {
  // the kind of a field is what the schema holds there
  if (field.kind === 'text') return (value as LocalizedText)[language]
  return field.kind === 'rich' ? plainText((value as RichText)[language]) : ''
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
