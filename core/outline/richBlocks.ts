import { mapped } from './mapped.ts'
import { textOf } from './outline.ts'
import type { OutlineList, OutlineParagraph, OutlineRun } from './outline.ts'
import type { SpokenDocument } from '../council/spokenText.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import { isEmptyDocument, isSafeLink } from '../plan/richText.ts'
import type { BlockOf, RichDocument, Run } from '../plan/richText.ts'
import { typeset } from '../text/typography.ts'

/** A long text of the plan as blocks of a document; empty paragraphs vanish, unsafe links lose their address. */
export function richBlocks(
  document: RichDocument,
  language: Language,
  place: Place | null,
): readonly (OutlineParagraph | OutlineList)[] {
  return blocksOf(document, () => language, place)
}

/** A sentence that ends in a colon does not stand at the foot of a page with its list on the next one. */
function leadingIn(
  block: OutlineParagraph | OutlineList,
  next: OutlineParagraph | OutlineList | undefined,
): OutlineParagraph | OutlineList {
  const isLeadIn = block.type === 'paragraph' && next?.type === 'list' && textOf(block.runs).trimEnd().endsWith(':')
  return isLeadIn ? { ...block, role: 'leadIn' } : block
}

/** The same for a text of the document's own whose runs say which language they speak. */
export function spokenBlocks(document: SpokenDocument): readonly (OutlineParagraph | OutlineList)[] {
  return blocksOf(document, (run) => run.language, null)
}

function blocksOf<Some extends Run>(
  document: readonly BlockOf<Some>[],
  languageOf: (run: Some) => Language,
  place: Place | null,
): readonly (OutlineParagraph | OutlineList)[] {
  const blocks = document.filter((block) => !isEmptyDocument([block])).map((block) => blockOf(block, languageOf, place))
  return blocks.map((block, position) => leadingIn(block, blocks[position + 1]))
}

function blockOf<Some extends Run>(
  block: BlockOf<Some>,
  languageOf: (run: Some) => Language,
  place: Place | null,
): OutlineParagraph | OutlineList {
  if (block.type === 'paragraph')
    return { type: 'paragraph', role: 'body', runs: typesetRuns(block.runs, languageOf, place) }
  return {
    type: 'list',
    isNumbered: block.type === 'numberedList',
    items: block.items
      .map((item) => ({ blocks: keptTogether(blocksOf(item.blocks, languageOf, place)) }))
      .filter((item) => item.blocks.length > 0),
  }
}

/** The first words of an item stay with what follows them under its sign. */
function keptTogether(
  blocks: readonly (OutlineParagraph | OutlineList)[],
): readonly (OutlineParagraph | OutlineList)[] {
  const [first, ...others] = blocks
  return first?.type === 'paragraph' && others.length > 0 ? [{ ...first, role: 'leadIn' }, ...others] : blocks
}

function typesetRuns<Some extends Run>(
  runs: readonly Some[],
  languageOf: (run: Some) => Language,
  place: Place | null,
): readonly OutlineRun[] {
  let before = ''
  return mapped(runs, (run) => {
    const language = languageOf(run)
    const text = typeset(run.text, language, before)
    before = text.at(-1) ?? before
    const marks = run.marks
    return { text, language, marks, link: linkOf(run), place, anchor: null, reference: null, footnote: null }
  })
}

/** A bare address is printed as text: as the words of a link it says nothing to a listener (EN 301 549, 10.2.4.4). */
function linkOf(run: Run): string | null {
  if (run.link === null || !isSafeLink(run.link)) return null
  return /^(https?:\/\/|www\.)/iu.test(run.text.trim()) ? null : run.link
}
