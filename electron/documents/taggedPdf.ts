import { contentIn, parsePdfObjects, pdfText, referenceIn } from '../export/pdf/pdfObjects.ts'
import type { PdfObjects } from '../export/pdf/pdfObjects.ts'

/**
 * What a machine can find against the rules for tagged documents (PDF/UA-1, in the order of the Matterhorn Protocol) in a
 * PDF as Chromium writes it. It is no validator: what it looks at, it looks at by itself, and not at all of the rules.
 */
export function taggedFaults(bytes: Uint8Array): readonly string[] {
  const file = parsePdfObjects(bytes)
  if (file === null) return ['no PDF of the kind that is read here']
  const objects = file.ids.map((id) => ({ id, text: file.object(id) }))
  const catalog = file.object(file.root)
  const pages = objects.filter(({ text }) => text.includes('/Type /Page\n'))
  const elements = new Map(
    objects.filter(({ text }) => text.includes('/Type /StructElem')).map((each) => [each.id, each]),
  )
  return [
    ...documentFaults(file, catalog),
    ...pages.flatMap(({ id, text }) => pageFaults(file, id, text)),
    ...objects.filter(({ text }) => text.includes('/Subtype /Link\n')).flatMap(linkFaults),
    ...[...elements.values()].flatMap(({ id, text }) => elementFaults(id, text, elements)),
    ...headingFaults([...elements.values()]),
    ...fontFaults(objects),
  ]
}

type PdfObject = Readonly<{ id: number; text: string }>

function documentFaults(file: PdfObjects, catalog: string): readonly string[] {
  const metadata = referenceIn(catalog, 'Metadata')
  const packet = metadata === null ? '' : file.whole(metadata)
  return [
    ...(/\/Marked true/u.test(catalog) ? [] : ['06: the document is not marked as tagged']),
    ...(/\/DisplayDocTitle true/u.test(catalog) ? [] : ['07: the window shows the name of the file']),
    ...(/<dc:title>.*?<rdf:li[^>]*>[^<]/su.test(packet) ? [] : ['06: the metadata has no title']),
    ...(pdfText(catalog, 'Lang') === '' ? ['11: the document has no language'] : []),
  ]
}

/** Nothing is painted outside of the structure and of what is marked as decoration. */
function pageFaults(file: PdfObjects, id: number, page: string): readonly string[] {
  const content = referenceIn(page, 'Contents')
  let depth = 0
  let unmarked = 0
  let rules = 0
  /** what the innermost mark of a text holds: null for none */
  let held: { paints: boolean; says: boolean } | null = null
  // Chromium ends each line with an operator.
  for (const line of (content === null ? '' : (contentIn(file.whole(content)) ?? '')).split('\n')) {
    if (/(?:BDC|BMC)$/u.test(line)) {
      depth++
      held = /^\/(?!Figure\b|Artifact\b)\w+ <<\/MCID /u.test(line) ? { paints: false, says: false } : null
    } else if (line === 'EMC') {
      depth--
      if (held?.paints === true && !held.says) rules++
      held = null
    } else if (held !== null && /(?:^| )(?:Tj|TJ|Do)$/u.test(line)) held.says = true
    else if (held !== null && /(?:^| )(?:f\*?|S|B\*?)$/u.test(line)) held.paints = true
    else if (depth === 0 && /(?:^| )(?:Tj|TJ|Do|f\*?|S|B\*?)$/u.test(line)) unmarked++
  }
  return [
    ...(unmarked === 0 ? [] : [`01: page object ${id} paints ${unmarked} times outside of the structure`]),
    ...(rules === 0 ? [] : [`01: page object ${id} counts lines and grounds to a text ${rules} times`]),
    ...(depth === 0 ? [] : [`01: page object ${id} does not close its marks`]),
    ...(page.includes('/Annots') && !page.includes('/Tabs /S')
      ? [`28: page object ${id} has its links in no order`]
      : []),
  ]
}

function linkFaults({ id, text }: PdfObject): readonly string[] {
  return [
    ...(pdfText(text, 'Contents') === '' ? [`28: link ${id} does not say where it leads`] : []),
    ...(/\/StructParent \d/u.test(text) ? [] : [`28: link ${id} is not in the structure`]),
  ]
}

/** What may stand in what (ISO 32000-1, 14.8.4); groups without a meaning of their own may stand anywhere. */
const allowed: Readonly<Record<string, RegExp>> = {
  L: /^(?:L|LI|Caption)$/u,
  LI: /^(?:Lbl|LBody)$/u,
  Table: /^(?:TR|THead|TBody|TFoot|Caption)$/u,
  TR: /^(?:TH|TD)$/u,
}
const holders: Readonly<Record<string, RegExp>> = {
  LI: /^L$/u,
  Lbl: /^LI$/u,
  LBody: /^LI$/u,
  TR: /^(?:Table|THead|TBody|TFoot)$/u,
  TH: /^TR$/u,
  TD: /^TR$/u,
}

function elementFaults(id: number, text: string, all: ReadonlyMap<number, PdfObject>): readonly string[] {
  const kind = kindOf(text)
  const holder = all.get(referenceIn(text, 'P') ?? -1)
  const around = holder === undefined ? 'root' : kindOf(holder.text)
  const isFit = (holders[kind]?.test(around) ?? true) && (allowed[around]?.test(kind) ?? true)
  const isKnown = holder === undefined || new RegExp(`[\\[ ]${id} 0 R`, 'u').test(holder.text)
  return [
    ...(isFit ? [] : [`09: ${kind} ${id} stands in ${around}`]),
    ...(isKnown ? [] : [`09: ${kind} ${id} is not named by what it stands in`]),
    ...(kind === 'Figure' && pdfText(text, 'Alt').trim() === '' ? [`13: picture ${id} has no words`] : []),
    ...(kind === 'TH' && !text.includes('/Scope /') ? [`15: header ${id} does not say what it heads`] : []),
    ...(kind === 'Link' && !text.includes('/OBJR') ? [`28: link ${id} leads nowhere`] : []),
  ]
}

/** No level is left out on the way down; objects are numbered in the order of reading. */
function headingFaults(elements: readonly PdfObject[]): readonly string[] {
  let last = 0
  return elements.flatMap(({ id, text }) => {
    const level = Number(/^H([1-6])$/u.exec(kindOf(text))?.[1] ?? 0)
    if (level === 0) return []
    const isSkipped = level > last + 1
    last = level
    return isSkipped ? [`14: heading ${id} leaves out a level`] : []
  })
}

/** A font is in the file, or it is drawn there letter by letter (type 3). */
function fontFaults(objects: readonly PdfObject[]): readonly string[] {
  const drawn = new Set(
    objects
      .filter(({ text }) => text.includes('/Subtype /Type3'))
      .map(({ text }) => referenceIn(text, 'FontDescriptor')),
  )
  return objects
    .filter(({ text }) => text.includes('/Type /FontDescriptor') && !/\/FontFile[23]? \d+ 0 R/u.test(text))
    .flatMap(({ id }) => (drawn.has(id) ? [] : [`31: font ${id} is not in the file`]))
}

const kindOf = (element: string): string => /\/S \/(\w+)/u.exec(element)?.[1] ?? ''
