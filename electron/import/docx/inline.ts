import type { DocxContext } from './context.ts'
import { styleOf } from './context.ts'
import { joinRuns } from './joinRuns.ts'
import { countRevision, isRevision, keepsRevision } from './revisions.ts'
import type { DocxStyle } from './styles.ts'
import { isOn } from './styles.ts'
import { symbol } from './symbols.ts'
import type { XmlElement } from '../xml.ts'
import { attribute, childAt, descendantsNamed, elements, textOf } from '../xml.ts'
import { isSafeLink } from '../../../core/plan/richText.ts'
import type { ForeignRun } from '../../../core/recognise/blocks.ts'

/** What the text inside a paragraph inherits from around it. */
type Surroundings = Readonly<{ from: string; style: DocxStyle; link: string | null }>

/** The runs of a paragraph in the chosen view; what is no text is noted in the context. */
export function readRuns(context: DocxContext, paragraph: XmlElement, from: string, style: DocxStyle): ForeignRun[] {
  const runs: ForeignRun[] = []
  readChildren(context, paragraph, { from, style, link: null }, runs)
  return joinRuns(runs)
}

function readChildren(context: DocxContext, parent: XmlElement, around: Surroundings, runs: ForeignRun[]): void {
  for (const child of elements(parent)) readInline(context, child, around, runs)
}

function readInline(context: DocxContext, element: XmlElement, around: Surroundings, runs: ForeignRun[]): void {
  if (isRevision(element)) {
    countRevision(context, element)
    if (keepsRevision(context, element)) readChildren(context, element, around, runs)
    return
  }
  switch (element.name) {
    case 'w:r':
      readRun(context, element, around, runs)
      return
    case 'w:hyperlink':
      readChildren(context, element, { ...around, link: linkOf(context, element) }, runs)
      return
    case 'w:sdt': {
      // A placeholder ("Click here to enter text") is no text of the document.
      const isPlaceholder = isOn(childAt(element, 'w:sdtPr', 'w:showingPlcHdr')) ?? false
      const content = childAt(element, 'w:sdtContent')
      if (!isPlaceholder && content !== null) readChildren(context, content, around, runs)
      return
    }
    case 'w:fldSimple':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      readChildren(context, element, around, runs)
      return
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      context.marks.mark(element)
      return
    case 'w:commentRangeStart':
    case 'w:commentReference':
      noteComment(context, element, around.from)
      return
    case 'm:oMath':
    case 'm:oMathPara':
      runs.push(plain(descendantsNamed(element, 'm:t').map(textOf).join('')))
      return
    case 'mc:AlternateContent': {
      const choice = childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback')
      if (choice !== null) readChildren(context, choice, around, runs)
      return
    }
  }
}

function readRun(context: DocxContext, run: XmlElement, around: Surroundings, runs: ForeignRun[]): void {
  const properties = childAt(run, 'w:rPr')
  const characterStyle = styleOf(context, attribute(properties && childAt(properties, 'w:rStyle'), 'w:val'))
  if ((isOn(properties && childAt(properties, 'w:vanish')) ?? false) && textOf(run).trim() !== '') {
    context.found.warnings.add('hiddenText')
    context.found.unread.push({ text: textOf(run).trim(), from: around.from })
    return
  }
  let text = ''
  for (const child of elements(run)) text += runText(context, child, around)
  if (text === '') return
  const read: ForeignRun = {
    text,
    bold: isOn(properties && childAt(properties, 'w:b')) ?? (characterStyle.isBold || around.style.isBold),
    italic: isOn(properties && childAt(properties, 'w:i')) ?? (characterStyle.isItalic || around.style.isItalic),
    link: around.link ?? fieldLink(context),
  }
  runs.push(read)
  context.marks.run(read)
}

/** The text of one thing inside a run, "" while a field's instruction is being read. */
function runText(context: DocxContext, element: XmlElement, around: Surroundings): string {
  const { fields } = context
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return isInsideInstruction(context) ? '' : textOf(element).replaceAll('\u00ad', '')
    case 'w:tab':
      return isInsideInstruction(context) ? '' : '\t'
    case 'w:br':
      if (attribute(element, 'w:type') !== 'page') return isInsideInstruction(context) ? '' : '\n'
      context.marks.pageBreak()
      return ''
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return symbol(attribute(element, 'w:font'), attribute(element, 'w:char'))
    case 'w:instrText': {
      const field = fields.at(-1)
      if (field !== undefined) field.instruction += textOf(element)
      return ''
    }
    case 'w:fldChar':
      return readFieldCharacter(context, element)
    case 'w:footnoteReference':
      context.marks.footnote()
      return ''
    case 'w:commentReference':
      noteComment(context, element, around.from)
      return ''
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      noteDrawing(context, element, around.from)
      return ''
    default:
      return ''
  }
}

function readFieldCharacter(context: DocxContext, element: XmlElement): string {
  const { fields } = context
  const type = attribute(element, 'w:fldCharType')
  if (type === 'begin') {
    fields.push({ phase: 'instruction', instruction: '' })
    const box = childAt(element, 'w:ffData', 'w:checkBox')
    if (box === null) return ''
    const isChecked = isOn(childAt(box, 'w:checked')) ?? isOn(childAt(box, 'w:default')) ?? false
    return isChecked ? '☒' : '☐'
  }
  const field = fields.at(-1)
  if (type === 'separate' && field !== undefined) field.phase = 'result'
  if (type === 'end') fields.pop()
  return ''
}

/** A table of contents repeats the headings, so its result is dropped like an instruction. */
function isInsideInstruction(context: DocxContext): boolean {
  return context.fields.some((field) => field.phase === 'instruction' || /^\s*TOC\b/i.test(field.instruction))
}

function fieldLink(context: DocxContext): string | null {
  const target = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(context.fields.at(-1)?.instruction ?? '')?.[1]
  return target === undefined ? null : safeLink(context, target)
}

function linkOf(context: DocxContext, element: XmlElement): string | null {
  const relation = context.relations.get(attribute(element, 'r:id') ?? '')
  return relation === undefined ? null : safeLink(context, relation.target)
}

function safeLink(context: DocxContext, target: string): string | null {
  if (isSafeLink(target)) return target
  context.found.warnings.add('unsafeLinks')
  return null
}

function noteComment(context: DocxContext, element: XmlElement, from: string): void {
  const id = attribute(element, 'w:id')
  if (id !== null && !context.found.commentPlaces.has(id)) context.found.commentPlaces.set(id, from)
}

/** Pictures can not be kept in a plan; the words of a text box are reported, because nobody knows where they belong. */
function noteDrawing(context: DocxContext, element: XmlElement, from: string): void {
  const shown = element.name === 'mc:AlternateContent' ? (childAt(element, 'mc:Choice') ?? element) : element
  const boxes = descendantsNamed(shown, 'w:txbxContent')
  if (boxes.length === 0 && !isOwnPicture(shown)) context.found.warnings.add('imagesSkipped')
  for (const box of boxes) {
    const text = descendantsNamed(box, 'w:p').map(paragraphText).join('\n').trim()
    if (text !== '') context.found.unread.push({ text, from: `text box at ${from}` })
  }
}

/** Pictures the application computed from the plan: nothing is lost without them. */
function isOwnPicture(drawing: XmlElement): boolean {
  const names = descendantsNamed(drawing, 'wp:docPr').map((properties) => attribute(properties, 'name') ?? '')
  return names.length > 0 && names.every((name) => /^planovna \d+$/u.test(name))
}

/** The bare words of a paragraph, for places where only a report is wanted. */
export const paragraphText = (paragraph: XmlElement): string =>
  descendantsNamed(paragraph, 'w:t').map(textOf).join('').replaceAll('\u00ad', '')

const plain = (text: string): ForeignRun => ({ text, bold: false, italic: false, link: null })
