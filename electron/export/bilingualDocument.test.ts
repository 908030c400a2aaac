import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { samplePlan } from '../../core/plan/samples/samplePlan.ts'
import { makeDocument } from './makeDocument.ts'
import { readWord } from './word/readWord.ts'
import type { WordDocument, WordParagraph } from './word/wordDocument.ts'
import { textOfParagraph } from './word/wordDocument.ts'

describe('what a document in two columns says in both languages', () => {
  let parts: Readonly<Record<string, Uint8Array>> = {}
  let document: WordDocument
  const xmlOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const wordsOf = (xml: string): string => xml.replace(/<[^>]+>/gu, '').replace(/\u00A0/gu, ' ')
  beforeAll(async () => {
    const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'bilingual', language: 'both' }, new Date(0))
    parts = unzipSync(bytes)
    document = readWord(bytes)
  }, 60_000)

  it('names the document and counts the pages in both, each tagged', () => {
    const head = xmlOf('word/header1.xml')
    expect(wordsOf(head.replace('<w:br/>', '|'))).toBe(
      'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2024 – 2027 /|Action plan – Banská Bystrica, Slovak Republic, 2024 – 2027',
    )
    const foot = xmlOf('word/footer1.xml')
    expect(wordsOf(foot)).toMatch(/^Strana PAGE z NUMPAGES \/ Page PAGE of NUMPAGES$/u)
    for (const xml of [head, foot]) expect(xml).toContain('<w:lang w:val="en-GB"/>')
  })

  it('names each commitment in both, in its heading and in the contents, each tagged', () => {
    const titles = samplePlan('bb-2024').commitments.map(({ title }) => title)
    const headings = document.paragraphs.filter(({ headingLevel }) => headingLevel === 2)
    const entries = document.paragraphs.filter((each) => each.isInContents && /^\d/u.test(textOfParagraph(each)))
    for (const named of [headings, entries]) {
      const spoken = named.map((paragraph) => ({
        sk: wordsIn(paragraph, 'sk-SK').replace(/^\d+\. | \d+$/gu, ''),
        en: wordsIn(paragraph, 'en-GB').replace(/^\/ /u, ''),
      }))
      expect(spoken).toEqual(titles)
      // A line for each language, the stroke never alone on one.
      for (const paragraph of named) expect(textOfParagraph(paragraph)).toContain('\u00A0/\n')
    }
  })

  it('calls its tables by both words', () => {
    const captions = document.paragraphs.map(textOfParagraph).filter((text) => /^Tabuľka .*\d:/u.test(text))
    expect(captions.length).toBeGreaterThan(5)
    for (const caption of captions) expect(caption).toMatch(/^Tabuľka \/ Table \d+: .+ \/ .+/u)
  })

  it('has each picture in Slovak and in English, with a caption in its language', () => {
    const captions = document.paragraphs.map(textOfParagraph).filter((text) => /^(Obrázok|Figure) \d/u.test(text))
    expect(captions.map((caption) => caption.split(':')[0])).toEqual(['Obrázok 1', 'Figure 2', 'Obrázok 3', 'Figure 4'])
    const drawings = Object.keys(parts).filter((name) => name.endsWith('.svg'))
    expect(drawings).toHaveLength(4)
    const inEnglish = drawings.map(xmlOf).filter((svg) => svg.includes('Office of the City Architect'))
    expect(inEnglish).toHaveLength(1)
    expect(inEnglish[0]).not.toContain('Oddelenie')
  })
})

const wordsIn = ({ runs }: WordParagraph, language: string): string =>
  runs
    .filter((run) => run.language === language)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
