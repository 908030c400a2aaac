import { paragraphsOf, runsText } from './ownDocument.ts'
import type { MarkedText, OwnDocument } from './ownDocument.ts'
import { bookmarkedField } from '../../outline/bookmarkName.ts'
import type { Path } from '../../outline/bookmarkName.ts'
import type { Language } from '../../plan/localized.ts'
import type { ForeignParagraph, ForeignRun } from '../blocks.ts'

/** What a document says in one field and language, and where; `whole`: with all that stands in its paragraphs. */
export type MarkedField = Readonly<{
  path: Path
  language: Language
  paragraphs: readonly ForeignParagraph[]
  whole: readonly ForeignParagraph[]
}>
export type DocumentFields = Readonly<{ fields: readonly MarkedField[]; added: readonly ForeignParagraph[] }>

/**
 * The fields of a document by their bookmarks. People write at the end of a paragraph and press Enter, and Word leaves
 * that outside the bookmark: it belongs to the field it follows. `added` is what nobody knows the place of.
 */
export function fieldTexts({ document, marks, carried }: OwnDocument): DocumentFields {
  const own = [...marks].flatMap(([name, texts]) => {
    const field = bookmarkedField(name)
    return field === null ? [] : [{ ...field, texts }]
  })
  const isKnown = carried?.isWrittenLine ?? (() => true)
  const paragraphs = paragraphsOf(document.blocks)
  const holders = new Map<ForeignParagraph, number>()
  for (const [index, { texts }] of own.entries()) for (const { paragraph } of texts) holders.set(paragraph, index)

  const following = new Map<number, ForeignParagraph[]>()
  const added: ForeignParagraph[] = []
  let last: Readonly<{ index: number; from: string }> | null = null
  for (const paragraph of paragraphs) {
    const holder = holders.get(paragraph)
    const isNew = holder === undefined && !isKnown(runsText(paragraph.runs))
    if (holder !== undefined) last = { index: holder, from: paragraph.from }
    else if (isNew && last !== null && paragraph.heading === null && isBeside(last.from, paragraph.from))
      following.set(last.index, [...(following.get(last.index) ?? []), paragraph])
    else {
      if (isNew) added.push(paragraph)
      last = null
    }
  }
  return {
    fields: own.map(({ path, language, texts }, index) => {
      const behind = following.get(index) ?? []
      return {
        path,
        language,
        paragraphs: [...texts.map((text) => wholeText(text, isKnown)), ...behind],
        whole: [...texts.map(({ paragraph }) => paragraph), ...behind],
      }
    }),
    added,
  }
}

/** Both among the paragraphs of the body, or both in one row of a table. */
const isBeside = (one: string, other: string): boolean =>
  one === other || (one.startsWith('paragraph') && other.startsWith('paragraph'))

/** The marked words, with what was written before or behind them in a line that used to be theirs alone. */
function wholeText(
  { paragraph, before, runs, after }: MarkedText,
  isKnown: (line: string) => boolean,
): ForeignParagraph {
  const known = (...pieces: readonly (readonly ForeignRun[])[]): boolean => isKnown(pieces.map(runsText).join(''))
  const isUnchanged = known(before, runs, after)
  const front = !isUnchanged && before.length > 0 && (known(runs) || known(runs, after)) ? before : []
  const back = !isUnchanged && after.length > 0 && (known(runs) || known(before, runs)) ? after : []
  return { ...paragraph, runs: [...front, ...runs, ...back] }
}
