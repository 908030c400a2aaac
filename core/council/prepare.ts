import type { DocumentKey, DocumentText } from '../outline/documentText.ts'
import { namePart } from '../outline/shownValue.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import { plainRun } from '../plan/richText.ts'
import type { Block, RichDocument, Run } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

/** What a prepared text is made with: the plan, the language it speaks, and the words of documents in it. */
export type Preparer = Readonly<{ plan: Plan; language: Language; text: DocumentText }>

export const sentence = (
  { text }: Preparer,
  key: DocumentKey,
  params: Readonly<Record<string, string>> = {},
  count?: number,
): Block => line(text(key, params, count))

export const line = (words: string): Block => ({ type: 'paragraph', runs: [plainRun(words)] })
export const boldLine = (words: string): Block => ({ type: 'paragraph', runs: [bold(words)] })
const bold = (words: string): Run => ({ text: words, marks: ['bold'], link: null })

export const bullets = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'bulletList', items: items.map((words) => ({ blocks: [line(words)] })) }]

/** A sentence that leads to a list; nothing where the list is empty. Names stay in the nominative behind its colon. */
export const listed = (preparer: Preparer, key: DocumentKey, items: readonly string[]): RichDocument =>
  items.length === 0 ? [] : [sentence(preparer, key), ...bullets(items)]

/** A name in the wanted language or, failing that, the other one, so that nobody is lost. */
export const nameOf = ({ language }: Preparer, name: LocalizedText): string => namePart(name, language).text

export function organisationNames(preparer: Preparer, ids: readonly (string | null)[]): readonly string[] {
  return ids.flatMap((id) => {
    const organisation = preparer.plan.organisations.find((candidate) => candidate.id === id)
    return organisation === undefined ? [] : [nameOf(preparer, organisation.name)]
  })
}
