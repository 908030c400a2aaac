import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fromTiptap, toTiptap } from './convert.ts'
import { isEmptyDocument, paragraphs } from '../../../../core/plan/richText.ts'
import type { Block, RichDocument, Run } from '../../../../core/plan/richText.ts'

test('an empty document is one empty paragraph in the editor, and the other way round', () => {
  expect(toTiptap([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  expect(fromTiptap({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] })).toEqual([])
})

test('a line break keeps the appearance of the text around it', () => {
  const document: RichDocument = [
    { type: 'paragraph', runs: [{ text: 'prvý\ndruhý', marks: ['bold'], link: 'https://banskabystrica.sk' }] },
  ]
  expect(fromTiptap(toTiptap(document))).toEqual(document)
})

test('a list item that begins with a list gets the empty paragraph the editor needs', () => {
  const inner: Block = { type: 'numberedList', items: [{ blocks: paragraphs('vnútri') }] }
  expect(fromTiptap(toTiptap([{ type: 'bulletList', items: [{ blocks: [inner] }] }]))).toEqual([
    { type: 'bulletList', items: [{ blocks: [{ type: 'paragraph', runs: [] }, inner] }] },
  ])
})

test('drops what the plan does not know and keeps its text', () => {
  const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
  const json = {
    type: 'doc',
    content: [
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'citát', marks: [link] }] }],
      },
      { type: 'image', attrs: { src: 'x' } },
    ],
  }
  expect(fromTiptap(json)).toEqual(paragraphs('citát'))
})

test('any document comes back as it went in', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(fromTiptap(toTiptap(document))).toEqual(isEmptyDocument(document) ? [] : document)
    }),
  )
})

const runs: fc.Arbitrary<readonly Run[]> = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ž', ' ', '\n', '„') }),
      marks: fc.subarray(['bold', 'italic'] as const),
      link: fc.constantFrom(null, 'https://example.sk/a', 'mailto:a@example.sk'),
    }),
    { maxLength: 4 },
  )
  // neighbours that look alike are one run
  .map((list) =>
    list.filter((run, index) => {
      const before = list[index - 1]
      return before?.link !== run.link || before.marks.join() !== run.marks.join()
    }),
  )
  .filter((list) =>
    list.every(
      (run, index) =>
        index === 0 || list[index - 1]?.link !== run.link || list[index - 1]?.marks.join() !== run.marks.join(),
    ),
  )

const paragraph: fc.Arbitrary<Block> = runs.map((list) => ({ type: 'paragraph', runs: list }))
const { documents } = fc.letrec<{ list: Block; documents: readonly Block[] }>((tie) => ({
  list: fc.record({
    type: fc.constantFrom('bulletList' as const, 'numberedList' as const),
    items: fc.array(
      fc
        .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 }))
        .map(([first, rest]) => ({ blocks: [first, ...rest] })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  documents: fc.array(fc.oneof({ maxDepth: 3 }, paragraph, tie('list')), { maxLength: 5 }),
}))
