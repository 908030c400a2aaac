import { expect, it } from 'vitest'

import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import { makeDocument } from '../makeDocument.ts'
import { readWord } from '../word/readWord.ts'
import { textOfParagraph } from '../word/wordDocument.ts'

it.each([
  ['sk', 'Aplikačná časť', /^1\.?\s*Názov záväzku/u],
  ['en', 'Commitments', /^1\.?\s*Commitment title/u],
] as const)(
  'who leads what stands on the page of the overview, and the timeline on the next (%s)',
  async (language, chapter, first) => {
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'council', language }, new Date(0))
    const entries = readWord(bytes)
      .paragraphs.filter((paragraph) => paragraph.isInContents)
      .map((paragraph) => textOfParagraph(paragraph))
    const pageOf = (entry: string | undefined): number => Number(/\d+$/u.exec(entry ?? '')?.[0])
    const summary = pageOf(entries.find((entry) => entry.startsWith(chapter)))
    const commitment = pageOf(entries.find((entry) => first.test(entry)))
    expect(commitment - summary).toBe(2)
  },
)
