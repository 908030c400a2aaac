import { paragraphsOf, runsText } from './ownDocument.ts'
import type { MarkedText, OwnDocument } from './ownDocument.ts'
import { bookmarkedField } from '../../outline/bookmarkName.ts'
import type { Path } from '../../outline/bookmarkName.ts'
import type { Language } from '../../plan/localized.ts'
import type { ForeignParagraph, ForeignRun } from '../blocks.ts'

/**
 * What a document says in one field and language, and where; `whole`: with all that stands in its paragraphs, `behind`:
 * what goes on in the last of them.
 */
export type MarkedField = Readonly<{
  path: Path
  language: Language
  paragraphs: readonly ForeignParagraph[]
  whole: readonly ForeignParagraph[]
  behind: readonly ForeignRun[]
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

  const { following, added } = placeOthers(paragraphs, holders, isKnown)
  return {
    fields: own.map(({ path, language, texts }, index) => {
      const behind = ({ paragraph }: MarkedText): readonly ForeignParagraph[] =>
        holders.get(paragraph) === index ? (following.get(paragraph) ?? []) : []
      return {
        path,
        language,
        paragraphs: texts.flatMap((text) => [wholeText(text, isKnown), ...behind(text)]),
        whole: texts.flatMap((text) => [text.paragraph, ...behind(text)]),
        behind: texts.at(-1)?.after ?? [],
      }
    }),
    added,
  }
}

type Others = Readonly<{
  following: ReadonlyMap<ForeignParagraph, readonly ForeignParagraph[]>
  added: readonly ForeignParagraph[]
}>

/** Paragraphs in no field: between two of one field everything is the field's, behind it what nobody had written before. */
function placeOthers(
  paragraphs: readonly ForeignParagraph[],
  holders: ReadonlyMap<ForeignParagraph, number>,
  isKnown: (line: string) => boolean,
): Others {
  const following = new Map<ForeignParagraph, ForeignParagraph[]>()
  const added: ForeignParagraph[] = []
  let last: ForeignParagraph | null = null
  let since: ForeignParagraph[] = []
  const settle = (next: ForeignParagraph | null): void => {
    const isInside = last !== null && next !== null && holders.get(last) === holders.get(next)
    let follows = last !== null
    for (const paragraph of since) {
      const isNew = !isKnown(runsText(paragraph.runs))
      follows = follows && paragraph.heading === null && (isInside || isNew)
      if (last !== null && follows && isBeside(last.from, paragraph.from))
        following.set(last, [...(following.get(last) ?? []), paragraph])
      else {
        follows = false
        if (isNew) added.push(paragraph)
      }
    }
    last = next
    since = []
  }
  for (const paragraph of paragraphs)
    if (holders.has(paragraph)) settle(paragraph)
    else since.push(paragraph)
  settle(null)
  return { following, added }
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
