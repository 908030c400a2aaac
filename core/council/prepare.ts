import { line, ownWords } from './spokenText.ts'
import type { SpokenBlock, SpokenDocument, Words } from './spokenText.ts'
import type { DocumentKey, DocumentText } from '../outline/documentText.ts'
import { sentencePieces } from '../outline/sentencePieces.ts'
import { namePart } from '../outline/shownValue.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** What a prepared text is made with: the plan, the language it speaks, and the words of documents in it. */
export type Preparer = Readonly<{ plan: Plan; language: Language; text: DocumentText }>

/** Words of the document with others in them: a name borrowed from the other language goes on speaking it. */
export function say(
  { language, text }: Preparer,
  key: DocumentKey,
  params: Readonly<Record<string, string | Words>> = {},
  count?: number,
): Words {
  return sentencePieces(text, key, Object.keys(params), count).flatMap((piece) => {
    const words = piece.isName ? (params[piece.words] ?? '') : piece.words
    return typeof words === 'string' ? ownWords(words, language) : words
  })
}

export const sentence = (...spoken: Parameters<typeof say>): SpokenBlock => line(say(...spoken))

export const bullets = (items: readonly Words[]): SpokenDocument =>
  items.length === 0 ? [] : [{ type: 'bulletList', items: items.map((words) => ({ blocks: [line(words)] })) }]

/** A sentence that leads to a list; nothing where the list is empty. Names stay in the nominative behind its colon. */
export const listed = (preparer: Preparer, key: DocumentKey, items: readonly Words[]): SpokenDocument =>
  items.length === 0 ? [] : [sentence(preparer, key), ...bullets(items)]

/** A name in the wanted language or, failing that, the other one, so that nobody is lost; nothing where there is none. */
export function nameOf({ language }: Preparer, name: LocalizedText): Words {
  const part = namePart(name, language)
  return part.text.trim() === '' ? [] : [part]
}

export function organisationNames(preparer: Preparer, ids: readonly (string | null)[]): readonly Words[] {
  return ids.flatMap((id) => {
    const organisation = preparer.plan.organisations.find((candidate) => candidate.id === id)
    return organisation === undefined ? [] : [nameOf(preparer, organisation.name)]
  })
}
