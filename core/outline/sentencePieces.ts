import type { DocumentKey, DocumentText } from './documentText.ts'

/** A piece of a sentence: its own words, or the name of what goes there. */
export type SentencePiece = Readonly<{ words: string; isName: boolean }>

/** A sentence of the document cut where its params stand, so that something richer than a text can go there. */
export function sentencePieces(
  text: DocumentText,
  key: DocumentKey,
  names: readonly string[],
  count?: number,
): readonly SentencePiece[] {
  const marked = Object.fromEntries(names.map((name): [string, string] => [name, mark + name + mark]))
  return (
    text(key, marked, count)
      .split(mark)
      // Every second piece is a name.
      .map((words, position) => ({ words, isName: position % 2 === 1 }))
      .filter(({ words }) => words !== '')
  )
}

/** In no text and no name. */
const mark = '\u0001'
