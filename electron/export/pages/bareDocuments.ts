import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

import { layOut } from './layOut.ts'
import type { LaidOut } from './layOut.ts'
import { createPlan } from '../../../core/plan/create.ts'
import { localized } from '../../../core/plan/localized.ts'
import { keepWhole } from '../docx/keepWhole.ts'
import { spaceAbove } from '../docx/spaceAbove.ts'
import { makeDocument } from '../makeDocument.ts'
import { convert, pagesOf } from '../../documents/office.ts'

// For tests: documents of bare paragraphs, with the styles of ours, counted by us and printed by LibreOffice.

export const startsPage = '<w:pageBreakBefore/>'

/** A line as high as that. */
export const exactLine = (height: number, properties = ''): string =>
  `<w:p><w:pPr>${properties}<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/></w:pPr><w:r><w:t>.</w:t></w:r></w:p>`

/** A line that ends a section; the next one starts on a new page. */
export const endOfSection = (height: number): string => exactLine(height).replace('</w:pPr>', '<w:sectPr/></w:pPr>')

/** A text of so many lines, the first of which says `words`. */
export const bareText = (lines: number, bookmark: string, words: string, properties = '', note = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:bookmarkStart w:id="1" w:name="${bookmark}"/><w:r><w:t>${words}</w:t></w:r>${note}${'<w:r><w:br/><w:t>line</w:t></w:r>'.repeat(lines - 1)}<w:bookmarkEnd w:id="1"/></w:p>`

export type PrintedBody = Readonly<{
  counted: LaidOut
  /** the pages LibreOffice prints; once more with what it does not cut told to stay whole */
  pages: readonly (readonly string[])[]
}>

/** Counts and prints documents of these bodies, by their names; `footnote` is one more note they may refer to. */
export async function printBodies(
  bodies: ReadonlyMap<string, string>,
  folder: string,
  footnote = '',
): Promise<ReadonlyMap<string, PrintedBody>> {
  const plan = createPlan('plan-1', localized('Plán', 'Plan'), 'cityOnly')
  const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, new Date(0))
  const parts = unzipSync(bytes)
  const part = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array())
  const whole = part('document')
  const head = whole.slice(0, whole.indexOf('<w:body>') + '<w:body>'.length)
  const last = whole.slice(whole.lastIndexOf('<w:sectPr'))
  const section = last.slice(0, last.indexOf('</w:sectPr>') + '</w:sectPr>'.length)
  const footnotes = part('footnotes').replace('</w:footnotes>', `${footnote}</w:footnotes>`)
  const counts = new Map<string, LaidOut>()
  const files: string[] = []
  const write = async (name: string, body: readonly string[]): Promise<void> => {
    files.push(join(folder, `${name}.docx`))
    const changed = { 'word/document.xml': strToU8(body.join('')), 'word/footnotes.xml': strToU8(footnotes) }
    await writeFile(files.at(-1) ?? '', zipSync({ ...parts, ...changed }))
  }
  for (const [name, text] of bodies) {
    const body = [head, text.replaceAll('<w:sectPr/>', section), last]
    const counted = layOut({ body, styles: part('styles'), numbering: part('numbering'), footnotes })
    counts.set(name, counted)
    const spaced = spaceAbove(body, counted.spaces)
    await write(name, spaced)
    await write(`${name}-whole`, keepWhole(spaced, counted.uncut))
  }
  await convert(files, 'pdf', folder)
  const printed = new Map<string, PrintedBody>()
  for (const [name, counted] of counts) {
    const pages = await Promise.all([name, `${name}-whole`].map((file) => pagesOf(join(folder, `${file}.pdf`), 'raw')))
    printed.set(name, { counted, pages })
  }
  return printed
}
