import { describe, expect, it } from 'vitest'

import { bareText, exactLine, printedBefore } from './bareDocuments.ts'
import { hasOffice } from '../../documents/office.ts'

const canPrint = await hasOffice()

/** As many paragraphs as the guess has on a page, the last one a heading; its text is dealt to the next page. */
const heights = Array.from({ length: 24 }, (_, position) => 900 + position * 40)
const bodyOf = (height: number): string =>
  exactLine(500).repeat(23) +
  exactLine(height) +
  bareText(1, '_Toc1', 'headingend', '<w:pStyle w:val="Heading2"/>') +
  bareText(3, '_Toc2', 'textend') +
  bareText(2, '_Toc3', 'lastend')

describe.skipIf(!canPrint)('a heading at the foot of a page (skipped where soffice or pdftotext is missing)', () => {
  const printed = printedBefore(heights.map((height) => [String(height), bodyOf(height)]))

  it.each(heights)('goes to the next page with its text, %i', (height) => {
    const { counted, pages } = printed(String(height))
    for (const texts of pages) {
      const [heading, text] = ['headingend', 'textend'].map((words) => texts.findIndex((page) => page.includes(words)))
      expect(heading).toBe(text)
      expect([counted.pageOf('_Toc1'), counted.pageOf('_Toc2')]).toEqual(
        [heading, text].map((page) => (page ?? -1) + 1),
      )
    }
  })

  it('is given a little space for it, and only where it would stay', () => {
    const spaces = heights.map((height) => [...printed(String(height)).counted.spaces])
    const given = spaces.filter((each) => each.length > 0)
    expect(given.length).toBeGreaterThan(0)
    expect(given.length).toBeLessThan(heights.length)
    // The heading comes behind 24 paragraphs.
    for (const [position] of given.flat()) expect(position).toBe(24)
  })
})
