import { describe, expect, it } from 'vitest'

import { rigPdf } from './pdfRig.ts'
import { readPdf } from './readPdf.ts'

const file = { title: 'Akčný plán (návrh)', language: 'sk', isTagged: true, pages: 3, bookmarks: 2 }

describe('readPdf', () => {
  it('reads what the file says of itself and where its places are', () => {
    expect(readPdf(rigPdf({ ...file, places: { h1: 2, h2: 3 } }))).toEqual({
      pages: 3,
      title: 'Akčný plán (návrh)',
      language: 'sk',
      isTagged: true,
      bookmarks: 2,
      pagesOf: new Map([
        ['h1', 2],
        ['h2', 3],
      ]),
    })
  })

  it('sees that a file has no structure', () => {
    expect(readPdf(rigPdf({ ...file, isTagged: false, places: {} }))?.isTagged).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['another kind of file', 'PK\u0003\u0004'],
    ['a torn file', '%PDF-1.4\n1 0 obj\n<</Title (x)>>'],
    ['a file with a table of another kind', '%PDF-1.5\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n'],
  ])('gives nothing for %s', (_, text) => {
    expect(readPdf(Buffer.from(text, 'latin1'))).toBeNull()
  })

  it('does not follow pages that lead in a circle', () => {
    const text = Buffer.from(rigPdf({ ...file, pages: 1, places: {} })).toString('latin1')
    const circle = text.replace('/Type /Page\n/Parent 3 0 R', '/Kids [3 0 R]            ')
    expect(circle).toHaveLength(text.length)
    expect(readPdf(Buffer.from(circle, 'latin1'))?.pages).toBe(0)
  })
})
