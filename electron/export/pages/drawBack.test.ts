import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { layOut } from './layOut.ts'
import type { CountedPages } from './layOut.ts'
import { createPlan } from '../../../core/plan/create.ts'
import { localized } from '../../../core/plan/localized.ts'
import { keepWhole } from '../docx/keepWhole.ts'
import { makeDocument } from '../makeDocument.ts'
import { convert, hasOffice, pagesOf } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** What stands at the end of a page: headings by their level, the lines of a text, a line that keeps with the next, one with a note, one with both. */
type Piece = 'h1' | 'h2' | 'h3' | 'keep' | 'note' | 'keepNote' | number
/** `before`: paragraphs above it on its page; from twenty on, the first guess parts the pieces. */
type Series = Readonly<{ before: number; pieces: readonly Piece[] }>

const endings: readonly (readonly Piece[])[] = [
  ['h2', 4, 2],
  ['h1', 'h2', 4, 2],
  ['h2', 'h3', 5, 1],
  ['h2', 'keep', 'keep', 'keep', 1, 2],
  ['h2', 1, 2],
  ['note', 3, 2],
  ['note', 'note', 2, 1],
  ['h2', 'keepNote', 2],
]
/** Every case ends on the page behind its own. */
const muchText = 30
const series: readonly Series[] = [3, 17, 18, 19, 20].flatMap((before) =>
  endings.map((pieces) => ({ before, pieces: [...pieces, muchText] })),
)
const cases = 32
const step = 40

const nameOf = ({ before, pieces }: Series): string => `${before}-${pieces.join('-')}`
const mark = (number: number, piece: number): string => `_Toc${number * 10 + piece + 1}`
const label = (number: number, piece: number): string => `case${number}piece${piece}end`

/** Pages that differ only in how much room is left for their last pieces. */
function bodyOf({ before, pieces }: Series): string {
  const filler = (height: number, properties = ''): string =>
    `<w:p><w:pPr>${properties}<w:spacing w:before="0" w:after="0" w:line="${height}" w:lineRule="exact"/></w:pPr><w:r><w:t>.</w:t></w:r></w:p>`
  let body = ''
  for (let number = 0; number < cases; number++) {
    body += filler(11_000 - before * 40 + number * step, number === 0 ? '' : '<w:pageBreakBefore/>')
    body += filler(40).repeat(before)
    pieces.forEach((piece, position) => {
      body += paragraph(piece, mark(number, position), label(number, position))
    })
  }
  return body
}

function paragraph(piece: Piece, bookmark: string, words: string): string {
  const style = typeof piece === 'string' && piece.startsWith('h') ? `<w:pStyle w:val="Heading${piece.slice(1)}"/>` : ''
  const keep = piece === 'keep' || piece === 'keepNote' ? '<w:keepNext/>' : ''
  const note = piece === 'note' || piece === 'keepNote' ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : ''
  const more = '<w:r><w:br/><w:t>line</w:t></w:r>'.repeat(typeof piece === 'number' ? piece - 1 : 0)
  return `<w:p><w:pPr>${style}${keep}</w:pPr><w:bookmarkStart w:id="1" w:name="${bookmark}"/><w:r><w:t>${words}</w:t></w:r>${note}${more}<w:bookmarkEnd w:id="1"/></w:p>`
}

/** One of a line, for all that refer to it. */
const footnote =
  '<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p></w:footnote>'

describe.skipIf(!canPrint)('at the end of a page (skipped where soffice or pdftotext is missing)', () => {
  let folder = ''
  const counts = new Map<string, CountedPages>()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-pages-'))
    const plan = createPlan('plan-1', localized('Plán', 'Plan'), 'cityOnly')
    const { bytes } = await makeDocument(plan, { preset: 'plan', language: 'sk' }, new Date(0))
    const parts = unzipSync(bytes)
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
    const whole = part('word/document.xml')
    const [styles, numbering, footnotes] = ['styles', 'numbering', 'footnotes'].map((name) => part(`word/${name}.xml`))
    const notes = footnotes?.replace('</w:footnotes>', `${footnote}</w:footnotes>`) ?? ''
    const files: string[] = []
    const write = async (name: string, body: readonly string[]): Promise<void> => {
      files.push(join(folder, `${name}.docx`))
      await writeFile(
        files.at(-1) ?? '',
        zipSync({ ...parts, 'word/document.xml': strToU8(body.join('')), 'word/footnotes.xml': strToU8(notes) }),
      )
    }
    for (const one of series) {
      const head = whole.slice(0, whole.indexOf('<w:body>') + '<w:body>'.length)
      const body = [head, bodyOf(one), whole.slice(whole.lastIndexOf('<w:sectPr'))]
      const counted = layOut({
        body,
        styles: styles ?? '',
        numbering: numbering ?? '',
        footnotes: notes,
      })
      counts.set(nameOf(one), counted)
      await write(nameOf(one), body)
      await write(`${nameOf(one)}-whole`, keepWhole(body, counted.uncut))
    }
    await convert(files, 'pdf', folder)
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(series.map((one) => [nameOf(one), one] as const))(
    '%s: every piece is on the page LibreOffice puts it on, also when Word is told to do the same',
    async (name, one) => {
      for (const file of [name, `${name}-whole`]) {
        const pages = await pagesOf(join(folder, `${file}.pdf`), 'raw')
        for (let number = 0; number < cases; number++)
          one.pieces.forEach((_, position) => {
            const printed = pages.findIndex((page) => page.includes(label(number, position))) + 1
            expect(counts.get(name)?.pageOf(mark(number, position)), label(number, position)).toBe(printed)
          })
      }
    },
  )

  it('knows which texts LibreOffice does not cut though Word would', () => {
    expect(counts.get('3-h2-4-2-30')?.uncut).toEqual([])
    // Of filler, twenty paragraphs, heading, text of four lines, of two and of thirty.
    expect(counts.get('20-h2-4-2-30')?.uncut.length).toBeGreaterThan(0)
    for (const position of counts.get('20-h2-4-2-30')?.uncut ?? []) expect(position % 25).toBe(22)
  })
})
