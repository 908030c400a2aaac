import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeDocument } from './makeDocument.ts'
import { convert, hasOffice, pagesOf } from '../documents/office.ts'
import { samplePlan } from '../../core/plan/samples/samplePlan.ts'

const canPrint = await hasOffice()

describe.skipIf(!canPrint)('printed by LibreOffice (skipped where soffice or pdftotext is missing)', () => {
  let folder = ''
  let pages: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-print-'))
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'council', language: 'sk' }, new Date(0))
    const file = join(folder, 'council.docx')
    await writeFile(file, bytes)
    const printed = await convert([file], 'pdf', folder)
    pages = (await pagesOf(printed.get(file) ?? '', 'layout')).filter((page) => page.trim() !== '')
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
