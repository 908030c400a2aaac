import type { Commitment } from '../plan/commitmentSchema.ts'
import { languages } from '../plan/localized.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { plainText } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { fold } from '../text/fold.ts'
import { trigramsOf } from '../text/similarity.ts'
import type { Trigrams } from '../text/similarity.ts'
import { stemsOf } from '../text/words.ts'

/** What a commitment says in one language, prepared for being compared with many others. */
export type Saying = Readonly<{
  title: Trigrams
  titleStems: ReadonlySet<string>
  /** stems of the long texts: what is wrong, what is done about it */
  textStems: ReadonlySet<string>
  milestones: readonly Trigrams[]
  /** stems of everything it says */
  words: ReadonlySet<string>
  /** its words, and the names of the bodies that take part: what could pass to another commitment */
  content: ReadonlySet<string>
}>

export type Profile = Readonly<{
  id: string
  sayings: Readonly<Record<Language, Saying | null>>
  /** folded names of the leads in whatever languages they have */
  leads: ReadonlySet<string>
  start: string | null
  end: string | null
  milestoneEnds: readonly string[]
  values: ReadonlySet<string>
}>

export function profilesOf(plan: Plan): readonly Profile[] {
  const names = new Map(plan.organisations.map((organisation) => [organisation.id, foldedNames(organisation.name)]))
  return plan.commitments.map((commitment) => ({
    id: commitment.id,
    sayings: { sk: sayingOf(commitment, 'sk', names), en: sayingOf(commitment, 'en', names) },
    leads: new Set([...commitment.leads, ...commitment.leadsOutside].flatMap((id) => names.get(id) ?? [])),
    start: commitment.start,
    end: commitment.end,
    milestoneEnds: commitment.milestones.flatMap((milestone) => milestone.end ?? []),
    values: new Set(commitment.values.map((claim) => claim.value)),
  }))
}

/** A name in both languages, for finding the same body in another plan. */
export function foldedNames(name: LocalizedText): readonly string[] {
  return languages.map((language) => fold(name[language])).filter((folded) => folded !== '')
}

function sayingOf(
  commitment: Commitment,
  language: Language,
  names: ReadonlyMap<string, readonly string[]>,
): Saying | null {
  const title = commitment.title[language]
  const text = [commitment.problem, commitment.statusQuo, commitment.solution, commitment.contribution]
    .map((rich) => plainText(rich[language]))
    .concat(commitment.summary[language])
    .join('\n')
  if (title.trim() === '' && text.trim() === '') return null
  const milestones = commitment.milestones.map((milestone) => milestone.title[language])
  const textStems = new Set(stemsOf(text))
  const words = new Set([...stemsOf(title), ...textStems, ...stemsOf(milestones.join('\n'))])
  const bodies = [...commitment.leads, ...commitment.leadsOutside, ...commitment.supporting]
  return {
    title: trigramsOf(title),
    titleStems: new Set(stemsOf(title)),
    textStems,
    milestones: milestones.filter((milestone) => milestone.trim() !== '').map(trigramsOf),
    words,
    content: new Set([...words, ...bodies.flatMap((id) => names.get(id) ?? [])]),
  }
}
