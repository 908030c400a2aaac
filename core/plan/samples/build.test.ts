import { expect, test } from 'vitest'

import { blocks } from './build.ts'

test('reads paragraphs, both kinds of lists, marks and links', () => {
  expect(
    blocks(`First **bold** and *italic*.

      - one [link](https://example.org/a)
      - two
      1. three
      Last`),
  ).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'First ', marks: [], link: null },
        { text: 'bold', marks: ['bold'], link: null },
        { text: ' and ', marks: [], link: null },
        { text: 'italic', marks: ['italic'], link: null },
        { text: '.', marks: [], link: null },
      ],
    },
    {
      type: 'bulletList',
      items: [
        {
          blocks: [
            {
              type: 'paragraph',
              runs: [
                { text: 'one ', marks: [], link: null },
                { text: 'link', marks: [], link: 'https://example.org/a' },
              ],
            },
          ],
        },
        { blocks: [{ type: 'paragraph', runs: [{ text: 'two', marks: [], link: null }] }] },
      ],
    },
    {
      type: 'numberedList',
      items: [{ blocks: [{ type: 'paragraph', runs: [{ text: 'three', marks: [], link: null }] }] }],
    },
    { type: 'paragraph', runs: [{ text: 'Last', marks: [], link: null }] },
  ])
})

test('a year at the beginning of a line is no list', () => {
  expect(blocks('2024 was a good year')).toMatchObject([{ type: 'paragraph' }])
})
