import { wordLanguages } from './design.ts'
import { anchorName, bookmarkEnd, bookmarkStart } from './pen.ts'
import type { Pen } from './pen.ts'
import { fieldXml, pageField } from './writeFields.ts'
import { escapeXml, linesXml } from './xml.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import type { Language } from '../../../core/plan/localized.ts'

export function writeRuns(pen: Pen, runs: readonly OutlineRun[]): string {
  let xml = ''
  for (const run of runs) {
    const edges = pen.edges.get(run)
    for (const name of edges?.starts ?? []) xml += bookmarkStart(pen, name)
    if (run.anchor !== null) xml += bookmarkStart(pen, anchorName(run.anchor))
    xml += writeRun(pen, run)
    if (run.anchor !== null) xml += bookmarkEnd(pen, anchorName(run.anchor))
    for (const name of edges?.ends ?? []) xml += bookmarkEnd(pen, name)
    if (run.footnote !== null) {
      pen.footnotes.push(run.footnote)
      xml += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${pen.footnotes.length}"/></w:r>`
    }
  }
  return xml
}

function writeRun(pen: Pen, run: OutlineRun): string {
  const look = runLook(pen, run, run.link === null ? '' : '<w:rStyle w:val="Hyperlink"/>')
  if (run.reference !== null) {
    const name = anchorName(run.reference.anchor)
    switch (run.reference.shows) {
      case 'page':
        return pageField(name, look)
      case 'number':
        return fieldXml(`REF ${name} \\r \\h`, run.text, look)
      case 'text':
        return fieldXml(`REF ${name} \\h`, run.text, look)
    }
  }
  const xml = `<w:r>${look}${linesXml(run.text)}</w:r>`
  return run.link === null ? xml : `<w:hyperlink w:history="1" r:id="${linkName(pen, run.link)}">${xml}</w:hyperlink>`
}

/** The properties of a run, in the order the schema asks for. */
export function runLook(pen: Pen, run: OutlineRun, style = ''): string {
  const properties =
    style +
    (run.marks.includes('bold') ? '<w:b/><w:bCs/>' : '') +
    (run.marks.includes('italic') ? '<w:i/><w:iCs/>' : '') +
    languageXml(pen, run.language)
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

/** Only where it is not the language of the document. */
export function languageXml(pen: Pen, language: Language): string {
  return language === pen.language ? '' : `<w:lang w:val="${wordLanguages[language]}"/>`
}

/** One relation per address, numbered in the order of reading. */
function linkName(pen: Pen, address: string): string {
  const known = pen.links.get(address) ?? `rIdLink${pen.links.size + 1}`
  pen.links.set(address, known)
  return known
}

export function linkRelations(pen: Pen): string {
  return [...pen.links]
    .map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    )
    .join('')
}
