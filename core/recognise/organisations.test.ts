import { describe, expect, it } from 'vitest'

import type { ForeignParagraph } from './blocks.ts'
import { organisationKind, organisationNames } from './organisations.ts'

const paragraph = (text: string, isItem = false): ForeignParagraph => ({
  type: 'paragraph',
  from: 'paragraph 1',
  runs: [{ text, bold: false, italic: false, link: null }],
  heading: null,
  list: isItem ? { ordered: false, level: 0 } : null,
  number: '',
})
const names = (...texts: string[]): readonly string[] =>
  organisationNames(
    texts.map((text) => paragraph(text)),
    () => false,
  )

describe('organisationNames', () => {
  it.each([
    ['Otvorené mestá, o. z.', ['Otvorené mestá, o. z.']],
    [
      'Lesy, s. r. o., Správa zelene, p. o., Centrum, n. o.',
      ['Lesy, s. r. o.', 'Správa zelene, p. o.', 'Centrum, n. o.'],
    ],
    ['oddelenie školstva, kultúry a športu', ['oddelenie školstva, kultúry a športu']],
    ['Spojená škola, Železničná 4', ['Spojená škola, Železničná 4']],
    [
      'Oddelenie rozvoja, Kancelária primátora; Rada mládeže',
      ['Oddelenie rozvoja', 'Kancelária primátora', 'Rada mládeže'],
    ],
    ['Government: Ministry of Justice, Statistical Office', ['Ministry of Justice', 'Statistical Office']],
    ['Kancelária primátora a Referát kultúry a športu', ['Kancelária primátora', 'Referát kultúry a športu']],
    ['Oddelenie školstva a kultúry', ['Oddelenie školstva a kultúry']],
    ['Oddelenie MsÚ:', []],
    ['–', []],
    ['N/A', []],
  ])('splits %s where a name ends', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('never cuts a list item or a name on its own line at a comma', () => {
    expect(organisationNames([paragraph('Univerzita Mateja Bela, Banská Bystrica', true)], () => false)).toEqual([
      'Univerzita Mateja Bela, Banská Bystrica',
    ])
    expect(names('Rada mesta', 'Univerzita Mateja Bela, Banská Bystrica')).toEqual([
      'Rada mesta',
      'Univerzita Mateja Bela, Banská Bystrica',
    ])
  })

  it('takes a bullet typed by hand away', () => {
    expect(names('- Oddelenie rozvoja\n• Rada mládeže')).toEqual(['Oddelenie rozvoja', 'Rada mládeže'])
  })

  it('keeps a name with a comma that was met before', () => {
    const text = 'Rada, NOVA School, Lisabon'
    expect(organisationNames([paragraph(text)], (name) => name === 'NOVA School, Lisabon')).toEqual([
      'Rada',
      'NOVA School, Lisabon',
    ])
  })
})

it.each([
  ['Ministry of Justice', 'government'],
  ['Otvorené mestá, o. z.', 'civilSociety'],
  ['Ekonomická fakulta UMB', 'academia'],
  ['Technické služby, s. r. o.', 'privateSector'],
  ['Oddelenie rozvoja', 'municipal'],
  ['Lipa', 'other'],
] as const)('tells the kind of %s by its wording', (name, kind) => {
  expect(organisationKind(name, 'other')).toBe(kind)
})
