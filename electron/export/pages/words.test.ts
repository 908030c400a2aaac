import { expect, it } from 'vitest'

import type { ParagraphItem } from './items.ts'
import { readLooks } from './looks.ts'
import { wordsOf } from './words.ts'

const look = readLooks('', new Map()).of('')

function wordsIn(text: string): readonly string[] {
  const pieces = [{ text, isBold: null, isItalic: null, footnote: null }]
  const paragraph: ParagraphItem = {
    type: 'paragraph',
    look,
    label: '',
    pieces,
    bookmarks: [],
    marks: [],
    picture: 0,
    endsSection: false,
  }
  return wordsOf(paragraph).flatMap((word) =>
    word.type === 'word' ? [word.parts.map((part) => part.text).join('')] : [],
  )
}

it('a path is broken only far behind the last space, as in LibreOffice', () => {
  expect(wordsIn('see km/hour or-so')).toEqual(['see', 'km/hour', 'or-', 'so'])
  const [just, more] = ['a'.repeat(64), 'a'.repeat(65)]
  expect(wordsIn(`see ${just}/b`)).toEqual(['see', `${just}/b`])
  expect(wordsIn(`see ${more}/b`)).toEqual(['see', `${more}/`, 'b'])
  expect(wordsIn('km/hour')).toEqual(['km/', 'hour'])
})
