import { describe, expect, it } from 'vitest'

import { markArtifacts } from './markArtifacts.ts'
import { plainSpaces } from './plainSpaces.ts'

const lines = (...all: readonly string[]): string => all.join('\n')

describe('markArtifacts', () => {
  it('marks what is painted outside of the structure, paths and texts whole', () => {
    const content = lines('q', '1 1 1 rg', '0 0 9 9 re', 'f', 'BT', '/F4 14 Tf', '<0031> Tj', 'ET', 'Q')
    expect(markArtifacts(content)).toBe(
      lines(
        'q\n1 1 1 rg\n/Artifact BMC',
        '0 0 9 9 re\nf\nEMC',
        '/Artifact BMC',
        'BT\n/F4 14 Tf\n<0031> Tj\nET\nEMC',
        'Q',
      ),
    )
  })

  it.each([
    ['what is in the structure', lines('/P <</MCID 0 >>BDC', '0 0 9 9 re', 'f', 'BT', '(a) Tj', 'ET', 'EMC')],
    ['what is decoration already', lines('/Artifact <</Type /Pagination>>BDC', 'BT', '(a) Tj', 'ET', 'EMC')],
    ['an edge that only cuts off', lines('0 0 9 9 re', 'W* n')],
    ['words that look like operators', lines('/P <</MCID 0 >>BDC', 'BT', '(f S \\) EMC BT (b) f) Tj', 'ET', 'EMC')],
    ['a page with a picture in its content', lines('0 0 9 9 re', 'f', 'BI', '/W 1', 'ID x', 'EI')],
    ['a page that is cut off', lines('0 0 9 9 re', 'f', '(never')],
  ])('leaves %s as it is', (_, content) => {
    expect(markArtifacts(content)).toBe(content)
  })

  it('marks single words of a text that is partly in the structure', () => {
    const content = lines('BT', '(a) Tj', '/P <</MCID 0 >>BDC', '(b) Tj', 'EMC', 'ET')
    expect(markArtifacts(content)).toBe(
      lines('BT\n/Artifact BMC', '(a) Tj\nEMC\n/P <</MCID 0 >>BDC', '(b) Tj', 'EMC', 'ET'),
    )
  })
})

it('takes the marks off fixed spaces, and off nothing else', () => {
  const span = (text: string): string => lines(`/Span<</ActualText <${text}> >> BDC`, '8 0 Td <0003> Tj', 'EMC', '')
  expect(plainSpaces(`${span('feff00a0')}${span('feff2013')}`)).toBe(`8 0 Td <0003> Tj\n${span('feff2013')}`)
})
