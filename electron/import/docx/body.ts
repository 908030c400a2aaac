import type { DocxContext } from './context.ts'
import { styleOf } from './context.ts'
import { readRuns } from './inline.ts'
import { countRevision, isRevision, keepsRevision, revisionMark } from './revisions.ts'
import { isOn, outlineLevel } from './styles.ts'
import { readTable } from './table.ts'
import type { XmlElement } from '../xml.ts'
import { attribute, childAt, elements } from '../xml.ts'
import type { ForeignBlock, ForeignParagraph, ForeignRun } from '../../../core/recognise/blocks.ts'

/** How the blocks of one container are named for a person. */
export type Places = Readonly<{ nextParagraph: () => string; nextTable: () => string }>

/** The blocks of a body, a cell or a content control, in the chosen view of tracked changes. */
export function readBlocks(context: DocxContext, container: XmlElement, places: Places): ForeignBlock[] {
  const blocks: ForeignBlock[] = []
  // Words of a paragraph whose end was deleted: they belong to the one that follows.
  let carried: readonly ForeignRun[] = []

  const walk = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      switch (child.name) {
        case 'w:p': {
          const { paragraph, endsHere } = readParagraph(context, child, places.nextParagraph(), carried)
          carried = endsHere ? [] : paragraph.runs
          if (endsHere && hasText(paragraph)) blocks.push(paragraph)
          break
        }
        case 'w:tbl':
          blocks.push(readTable(context, child, places.nextTable()))
          break
        case 'w:sdt': {
          const gallery = attribute(childAt(child, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery'), 'w:val') ?? ''
          const isPlaceholder = isOn(childAt(child, 'w:sdtPr', 'w:showingPlcHdr')) ?? false
          const content = childAt(child, 'w:sdtContent')
          if (content !== null && !isPlaceholder && !/table of contents/i.test(gallery)) walk(content)
          break
        }
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          context.marks.mark(child)
          break
        case 'w:customXml':
        case 'w:smartTag':
          walk(child)
          break
        case 'mc:AlternateContent': {
          const choice = childAt(child, 'mc:Choice') ?? childAt(child, 'mc:Fallback')
          if (choice !== null) walk(choice)
          break
        }
        case 'w:altChunk':
          context.found.warnings.add('embeddedDocument')
          break
        default:
          if (isRevision(child)) {
            countRevision(context, child)
            if (keepsRevision(context, child)) walk(child)
          }
      }
    }
  }
  walk(container)
  return blocks
}

function readParagraph(
  context: DocxContext,
  element: XmlElement,
  from: string,
  carried: readonly ForeignRun[],
): Readonly<{ paragraph: ForeignParagraph; endsHere: boolean }> {
  const properties = childAt(element, 'w:pPr')
  const style = styleOf(context, attribute(properties && childAt(properties, 'w:pStyle'), 'w:val'))
  const before = context.found.insertions + context.found.deletions
  const own = style.isContents ? [] : readRuns(context, element, from, style)
  const mark = revisionMark(properties && childAt(properties, 'w:rPr'))
  if (mark !== null && before === context.found.insertions + context.found.deletions) countRevision(context, mark)

  const heading = outlineLevel(properties && childAt(properties, 'w:outlineLvl')) ?? style.heading
  const numberId = attribute(properties && childAt(properties, 'w:numPr', 'w:numId'), 'w:val') ?? style.numberId
  const level = Number(attribute(properties && childAt(properties, 'w:numPr', 'w:ilvl'), 'w:val') ?? style.level ?? 0)
  const runs = trimRuns([...carried, ...own])
  const numbered = numberId === null || runs.length === 0 ? null : context.numbering.next(numberId, level)
  const paragraph: ForeignParagraph = {
    type: 'paragraph',
    from,
    runs,
    heading,
    list: numbered === null || heading !== null ? null : { ordered: numbered.ordered, level },
    number: numbered?.number ?? '',
  }
  context.marks.paragraph(paragraph)
  return {
    paragraph,
    endsHere: mark === null || keepsRevision(context, mark),
  }
}

const hasText = (paragraph: ForeignParagraph): boolean => paragraph.runs.some((run) => run.text.trim() !== '')

/** White space around a paragraph is layout, not text. */
function trimRuns(runs: readonly ForeignRun[]): readonly ForeignRun[] {
  const trimmed = [...runs]
  for (;;) {
    const [first] = trimmed
    if (first === undefined) return []
    const text = first.text.trimStart()
    if (text === '') trimmed.shift()
    else {
      trimmed[0] = { ...first, text }
      break
    }
  }
  for (;;) {
    const last = trimmed.at(-1)
    if (last === undefined) return []
    const text = last.text.trimEnd()
    if (text === '') trimmed.pop()
    else {
      trimmed[trimmed.length - 1] = { ...last, text }
      return trimmed
    }
  }
}
