import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeDocument } from './makeDocument.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'

const run = promisify(execFile)
const isThere = async (program: string, argument: string): Promise<boolean> =>
  run(program, [argument]).then(
    () => true,
    () => false,
  )
const canPrint = (await isThere('soffice', '--version')) && (await isThere('pdftotext', '-v'))

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
    for (const [, title = '', page = ''] of entries) expect(pages[Number(page) - 1]).toContain(title.trim())
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
})
