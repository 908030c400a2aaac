import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect } from 'vitest'

import { layOut } from './layOut.ts'
import type { LaidOut, PrintedParts } from './layOut.ts'
import { createPlan } from '../../../core/plan/create.ts'
import { localized } from '../../../core/plan/localized.ts'
import { keepWhole } from '../docx/keepWhole.ts'
import { spaceAbove } from '../docx/spaceAbove.ts'
import { makeDocument } from '../makeDocument.ts'
import { convert, pagesOf } from '../../documents/office.ts'

// For tests: documents of bare paragraphs, with the styles of ours, counted by us and printed by LibreOffice.

export const startsPage = '<w:pageBreakBefore/>'

/** A line as high as that. */
export const exactLine = (height: number, properties = '', words = '.'): string =>
  `<w:p><w:pPr>${properties}<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`

/** A line that ends a section; the next one starts on a new page. */
export const endOfSection = (height: number): string => exactLine(height).replace('</w:pPr>', '<w:sectPr/></w:pPr>')

/** A text of so many lines, the first of which says `words`. */
export const bareText = (lines: number, bookmark: string, words: string, properties = '', note = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:bookmarkStart w:id="1" w:name="${bookmark}"/><w:r><w:t>${words}</w:t></w:r>${note}${'<w:r><w:br/><w:t>line</w:t></w:r>'.repeat(lines - 1)}<w:bookmarkEnd w:id="1"/></w:p>`

/** A text of a cell, in the style of ours. */
export const cellText = (lines: number, bookmark: string, words: string, properties = '', note = ''): string =>
  bareText(lines, bookmark, words, `<w:pStyle w:val="TableText"/>${properties}`, note)

/** A table of rows of cells, whose texts are given; under a header of one line. The lines are those of our tables. */
export function bareTable(rows: readonly (readonly string[])[], isWhole = false): string {
  const columns = rows[0]?.length ?? 1
  const width = Math.floor(9354 / columns)
  const row = (cells: readonly string[], properties: string): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${text}</w:tc>`).join('')}</w:tr>`
  const header = Array.from({ length: columns }, () => cellText(1, 'header', 'header'))
  return `<w:tbl>${tableLook}<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${row(header, '<w:cantSplit/><w:tblHeader/>')}${rows.map((cells) => row(cells, isWhole ? '<w:cantSplit/>' : '')).join('')}</w:tbl>`
}

const tableLook =
  '<w:tblPr><w:tblW w:type="dxa" w:w="9354"/><w:tblBorders><w:top w:val="single" w:color="1B3A5C" w:sz="8"/><w:bottom w:val="single" w:color="1B3A5C" w:sz="8"/><w:insideH w:val="single" w:color="B4C0CC" w:sz="4"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:type="dxa" w:w="70"/><w:left w:type="dxa" w:w="115"/><w:bottom w:type="dxa" w:w="50"/><w:right w:type="dxa" w:w="115"/></w:tblCellMar></w:tblPr>'

export type PrintedBody = Readonly<{
  parts: PrintedParts
  counted: LaidOut
  /** the pages LibreOffice prints; once more with what it does not cut told to stay whole */
  pages: readonly (readonly string[])[]
}>

/** Counts and prints documents of these bodies, by their names; `footnote` is one more note they may refer to. */
async function printBodies(
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
  const counts = new Map<string, Readonly<{ parts: PrintedParts; counted: LaidOut }>>()
  const files: string[] = []
  const write = async (name: string, body: readonly string[]): Promise<void> => {
    files.push(join(folder, `${name}.docx`))
    const changed = { 'word/document.xml': strToU8(body.join('')), 'word/footnotes.xml': strToU8(footnotes) }
    await writeFile(files.at(-1) ?? '', zipSync({ ...parts, ...changed }))
  }
  for (const [name, text] of bodies) {
    const body = [head, text.replaceAll('<w:sectPr/>', section), last]
    const printedParts = { body, styles: part('styles'), numbering: part('numbering'), footnotes }
    const counted = layOut(printedParts)
    counts.set(name, { parts: printedParts, counted })
    const spaced = spaceAbove(body, counted.spaces)
    await write(name, spaced)
    await write(`${name}-whole`, keepWhole(spaced, counted.uncut))
  }
  await convert(files, 'pdf', folder)
  const printed = new Map<string, PrintedBody>()
  for (const [name, laidOut] of counts) {
    const pages = await Promise.all([name, `${name}-whole`].map((file) => pagesOf(join(folder, `${file}.pdf`), 'raw')))
    printed.set(name, { ...laidOut, pages })
  }
  return printed
}

/** Prints these bodies before the tests around it; what became of each is asked for by its name. */
export function printedBefore(
  bodies: readonly (readonly [name: string, body: string])[],
  footnote = '',
): (name: string) => PrintedBody {
  let folder = ''
  let printed: ReadonlyMap<string, PrintedBody> = new Map()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-pages-'))
    printed = await printBodies(new Map(bodies), folder, footnote)
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return (name) => printed.get(name) ?? expect.fail(name)
}
