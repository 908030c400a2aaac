import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { documentTexts } from './documentTexts.ts'
import { makeDocument } from './makeDocument.ts'
import { coveredFields } from '../../core/outline/coveredFields.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { normaliseTypography } from '../../core/text/fold.ts'

const run = promisify(execFile)
const isThere = async (program: string, argument: string): Promise<boolean> =>
  run(program, [argument]).then(
    () => true,
    () => false,
  )
const canPrint = (await isThere('soffice', '--version')) && (await isThere('pdftotext', '-v'))

/** Texts broken over lines lose spaces, and addresses hyphens; everything else must be there. */
const bare = (text: string): string => normaliseTypography(text).replace(/[\s-]/gu, '')
/** The number of a note stands in the line like any other. */
const withoutNotes = (text: string): string => text.replace(/(?<=[\p{L}.])\d+(?=\p{L}|\.)/gu, '')

describe.skipIf(!canPrint)('printed by LibreOffice (skipped where soffice or pdftotext is missing)', () => {
  let folder = ''
  let pages: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-print-'))
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'council', language: 'sk' }, new Date(0))
    await writeFile(join(folder, 'council.docx'), bytes)
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'council.docx'),
      ],
      { timeout: 300_000 },
    )
    await run('pdftotext', ['-layout', join(folder, 'council.pdf'), join(folder, 'laid-out.txt')])
    await run('pdftotext', ['-raw', join(folder, 'council.pdf'), join(folder, 'raw.txt')])
    pages = (await readFile(join(folder, 'laid-out.txt'), 'utf8')).split('\f').filter((page) => page.trim() !== '')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('has real pages, numbered from the second on', () => {
    expect(pages.length).toBeGreaterThan(10)
    expect(pages[0]).not.toContain('Strana')
    expect(pages[1]).toContain(`Strana 2 z ${pages.length}`)
  })

  it('shows in the contents the pages the headings are on', () => {
    const entries = [...(pages[1] ?? '').matchAll(/^\s*(\p{L}[\p{L} ]+?)\.{3,}(\d+)\s*$/gmu)]
    expect(entries.length).toBeGreaterThan(3)
    for (const [, title = '', page = ''] of entries) expect(pages[Number(page) - 1]).toContain(title)
  })

  it('numbers the sections of each commitment as the city does', () => {
    const text = pages.slice(2).join('\n')
    for (const line of [
      '1.1. +Časový harmonogram',
      '1.5. +Definícia problému',
      '2.1. +Časový harmonogram',
      '2.12. +Míľniky a kritériá hodnotenia',
    ])
      expect(text).toMatch(new RegExp(line, 'u'))
  })

  it('holds the text of every Slovak field', async () => {
    // Without the running header and footer, which cut texts that go on on the next page.
    const sheets = (await readFile(join(folder, 'raw.txt'), 'utf8')).split('\f')
    const text = bare(
      sheets.map((sheet) => sheet.replace(/^Akčný plán .*\n/u, '').replace(/Strana \d+ z \d+\s*$/u, '')).join('\n'),
    )
    const lines = coveredFields(samplePlan('bb-2024'), 'council', ['sk'], documentTexts).flatMap((field) => field.lines)
    expect(lines.length).toBeGreaterThan(400)
    const unnoted = withoutNotes(text)
    const isThereToo = (line: string): boolean => text.includes(line) || unnoted.includes(withoutNotes(line))
    expect(lines.filter((line) => !isThereToo(bare(line)))).toEqual([])
  })
})
