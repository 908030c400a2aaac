import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import { generatePlan } from '../../../core/plan/samples/generatePlan.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { emptied, linked, stretched } from './awkwardPlans.ts'
import { makeDocument } from '../makeDocument.ts'
import { readWord } from '../word/readWord.ts'
import { textOfParagraph } from '../word/wordDocument.ts'
import { convert, hasOffice, pagesOf } from '../../documents/office.ts'

const canPrint = await hasOffice()

const plans: readonly (readonly [name: string, plan: Plan, preset: ExportPreset, language: DocumentLanguage])[] = [
  ['sample', samplePlan('bb-2024'), 'council', 'sk'],
  ['twoLanguages', samplePlan('bb-2021'), 'plan', 'both'],
  ['beside', samplePlan('bb-2024'), 'bilingual', 'both'],
  ['form', generatePlan({ seed: 3, commitments: 5 }), 'ogp', 'en'],
  ['forty', generatePlan({ seed: 7, commitments: 40 }), 'council', 'sk'],
  ['empty', emptied(generatePlan({ seed: 4, commitments: 8 })), 'plan', 'en'],
  ['long', stretched(generatePlan({ seed: 5, commitments: 4 })), 'bilingual', 'both'],
  // A chain of heading, question and table that ends within a hair of the end of a page.
  ['edge', samplePlan('bb-2021'), 'ogp', 'en'],
  // Two pictures on one page.
  ['pictures', generatePlan({ seed: 112, commitments: 12 }), 'plan', 'en'],
  // A note that stands on the page behind the line that calls it.
  ['notes', linked(generatePlan({ seed: 6, commitments: 5 })), 'council', 'sk'],
  ['links', linked(generatePlan({ seed: 6, commitments: 5 })), 'council', 'en'],
]

/** Without any space: words broken over lines are still the same words. */
const bare = (text: string): string => text.replace(/\s/gu, '')

type Entry = Readonly<{ words: string; page: number }>

/** The contents as the written file holds them, number of the page last. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  return readWord(bytes)
    .paragraphs.filter((paragraph) => paragraph.isInContents)
    .map((paragraph) => {
      const parts = textOfParagraph(paragraph).split('\t')
      return { words: bare(parts.slice(0, -1).join('')), page: Number(parts.at(-1)) }
    })
}

/** The pages of a printed document, without their header and footer. */
async function printedPages(file: string): Promise<readonly string[]> {
  return (await pagesOf(file, 'raw')).map((page) =>
    bare(page.replace(/^[^\n]*\n/u, '').replace(/((Strana|Page) \d+ (z|of) \d+[\s/]*)+$/u, '')),
  )
}

describe.skipIf(!canPrint)('printed by LibreOffice (skipped where soffice or pdftotext is missing)', () => {
  let folder = ''
  const written = new Map<string, Uint8Array>()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planovna-pages-'))
    for (const [name, plan, preset, language] of plans) {
      const { bytes } = await makeDocument(plan, { preset, language }, new Date(0))
      written.set(name, bytes)
      await writeFile(join(folder, `${name}.docx`), bytes)
    }
    await convert(
      plans.map(([name]) => join(folder, `${name}.docx`)),
      'pdf',
      folder,
    )
  }, 600_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(plans.map(([name]) => name))(
    '%s: the written and the printed contents name the right pages',
    async (name) => {
      const entries = entriesOf(written.get(name) ?? new Uint8Array())
      const pages = await printedPages(join(folder, `${name}.pdf`))
      expect(entries.length).toBeGreaterThan(8)
      const first = Math.min(...entries.map((entry) => entry.page))
      const contents = pages.slice(1, first - 1).join('')
      const asSeen = (await pagesOf(join(folder, `${name}.pdf`), 'layout')).slice(1, first - 1).join('\n')
      expect(asSeen, 'a number alone on its line').not.toMatch(/^\s*\.+\s*\d+\s*$/mu)
      let at = 0
      for (const { words, page } of entries) {
        // LibreOffice computes the number anew: it stands behind the words and a row of dots.
        at = contents.indexOf(words, at)
        expect(at, `${words} in the contents`).toBeGreaterThanOrEqual(0)
        at += words.length
        expect(/^\.*(\d+)/u.exec(contents.slice(at))?.[1]?.startsWith(String(page)), `${words} on page ${page}`).toBe(
          true,
        )
        expect(pages[page - 1], `${words} on page ${page}`).toContain(words)
      }
    },
  )
})
