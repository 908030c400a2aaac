import { expect, it } from 'vitest'

import { runningTitle } from './runningTitle.ts'
import { ownRun } from './scribe.ts'

const text = (words: string): string =>
  runningTitle([{ ...ownRun(words, 'sk'), place: 'title' }])
    .map((run) => run.text)
    .join('')

it('cuts a long title at a word and says so, and leaves others alone', () => {
  expect(text('Akčný plán mesta')).toBe('Akčný plán mesta')
  const long = text('Akčný plán otvoreného vládnutia mesta '.repeat(6))
  expect(long.length).toBeLessThanOrEqual(152)
  expect(long).toMatch(/^Akčný plán .* (?:vládnutia|mesta|plán|otvoreného|Akčný)…$/u)
  expect(text('a'.repeat(400))).toBe(`${'a'.repeat(150)}…`)
})

it('leaves a word that does not fit on the first line no more than the second', () => {
  expect(text(`Akčný plán mesta ${'a'.repeat(400)}`)).toBe(`Akčný plán mesta ${'a'.repeat(75)}…`)
})

it('belongs to no field', () => {
  expect(runningTitle([{ ...ownRun('Plán', 'sk'), place: 'title' }])[0]?.place).toBeNull()
})
