import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'

import { makeDocument } from '../makeDocument.ts'
import { usualDesign } from '../../../core/house/design.ts'
import { looks } from '../../../core/pages/looks.ts'
import type { LookName } from '../../../core/pages/looks.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'

/** Which style of Word each look of the pages stands for; `null` is the document's own default. */
const styleOf: Readonly<Partial<Record<LookName, string | null>>> = {
  body: null,
  lead: 'Lead',
  label: 'Label',
  note: 'Note',
  fact: 'Fact',
  item: 'ListParagraph',
  cell: 'TableText',
  caption: 'Caption',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  title: 'Title',
  subtitle: 'Subtitle',
  coverTop: 'CoverTop',
  coverLine: 'CoverLine',
  contentsTitle: 'ContentsTitle',
  entry1: 'TOC1',
  entry2: 'TOC2',
}

it('pages and Word documents give every kind of paragraph the same size, colour, spaces and lines', async () => {
  const { bytes } = await makeDocument(samplePlan('bb-2024'), { preset: 'plan', language: 'sk' }, new Date(0))
  const xml = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array())
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(xml)?.[0] ?? ''
  const styleXml = (id: string | null): string =>
    id === null ? '' : (new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(xml)?.[0] ?? 'missing')
  const read = (id: string | null): unknown => {
    const value = (pattern: RegExp): string => (pattern.exec(styleXml(id)) ?? pattern.exec(defaults))?.[1] ?? '0'
    return {
      size: Number(value(/<w:sz w:val="(\d+)"/u)),
      isBold: /<w:b\/>/u.test(styleXml(id)),
      isItalic: /<w:i\/>/u.test(styleXml(id)),
      colour: value(/<w:color w:val="(\w+)"/u),
      before: Number(value(/w:before="(\d+)"/u)),
      after: Number(value(/w:after="(\d+)"/u)),
      line: Number(value(/w:line="(\d+)"/u)),
      keepsNext: /<w:keepNext\/>/u.test(styleXml(id)),
    }
  }
  const drawn = Object.entries(looks(usualDesign)).filter(([name]) => name in styleOf)
  expect(drawn.map(([name, look]) => [name, { ...look, isHeading: undefined }])).toEqual(
    drawn.map(([name]) => [name, read(styleOf[name as LookName] ?? null)]),
  )
})
