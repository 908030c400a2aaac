import { isFilled } from '../plan/fieldEntries.ts'
import type { FieldEntry } from '../plan/fieldEntries.ts'
import type { FieldId } from '../plan/fields.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { plainText } from '../plan/richText.ts'
import type { RichText } from '../plan/richText.ts'
import { error, field, text, warning } from './finding.ts'
import type { Finding, Gate } from './finding.ts'
import { numbersThatDiffer } from './numbersIn.ts'

/** Fields whose missing Slovak a rule of their own reports. */
const ownRule: ReadonlySet<FieldId> = new Set([
  'commitment.title',
  'commitment.problem',
  'commitment.solution',
  'value.justification',
  'milestone.output',
])
/** Translations are about this much shorter or longer; only worth saying of texts of some length (domain reference, L04). */
const shortestRatio = 0.6
const longestRatio = 1.6
const telling = 120

/** L01, L02, L04 of one field. */
export function checkLanguages(entry: FieldEntry, gate: Gate | null): readonly Finding[] {
  if (entry.field.kind !== 'text' && entry.field.kind !== 'rich') return []
  const isSlovak = isFilled(entry, 'sk')
  const isEnglish = isFilled(entry, 'en')
  if (isSlovak && isEnglish) return [...checkNumbers(entry), ...checkLength(entry)]
  return isSlovak === isEnglish ? [] : checkMissing(entry, isSlovak ? 'en' : 'sk', gate)
}

/**
 * L01: what is said in Slovak is said in English too; OGP reads nothing else, so it is an error on the way there.
 * The other way round it is a warning. Source: OGP, "develop a national action plan".
 */
function checkMissing(entry: FieldEntry, missing: Language, gate: Gate | null): readonly Finding[] {
  const params = { field: field(entry.field.id) }
  if (missing === 'en') {
    const about = { language: missing, params, blocks: ['ogp'] } as const
    const finding = error('L01', entry.place, 'check:l01.englishMissing', about)
    return [gate === 'ogp' ? finding : { ...finding, severity: 'warning' }]
  }
  const isReported = ownRule.has(entry.field.id) || entry.field.id.startsWith('narrative.')
  return isReported ? [] : [warning('L01', entry.place, 'check:l01.slovakMissing', { language: missing, params })]
}

/** L02: both languages give the same numbers and dates. Source: the city's first commitment of 2024, April and June. */
function checkNumbers(entry: FieldEntry): readonly Finding[] {
  const differ = numbersThatDiffer(wordsOf(entry, 'sk'), wordsOf(entry, 'en'))
  if (differ === null) return []
  const params = { sk: text(differ.sk.join(', ') || '–'), en: text(differ.en.join(', ') || '–') }
  return [warning('L02', entry.place, 'check:l02.numbersDiffer', { params })]
}

/** L04: a translation is about as long as its original. Source: domain reference, part 6. */
function checkLength(entry: FieldEntry): readonly Finding[] {
  const slovak = wordsOf(entry, 'sk').length
  const ratio = wordsOf(entry, 'en').length / slovak
  if (slovak < telling || (ratio >= shortestRatio && ratio <= longestRatio)) return []
  return [warning('L04', entry.place, 'check:l04.length', { language: 'en' })]
}

function wordsOf(entry: FieldEntry, language: Language): string {
  // the kind of a field is what the schema holds there
  return entry.field.kind === 'rich'
    ? plainText((entry.value as RichText)[language])
    : (entry.value as LocalizedText)[language]
}
