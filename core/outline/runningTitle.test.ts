import { expect, it } from 'vitest'

import { textOf } from './outline.ts'
import { runningTitle, runningTitles } from './runningTitle.ts'
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

it('says a title in two languages on one line, on two, or not at all', () => {
  const titles = (sk: string, en: string): string => textOf(runningTitles([ownRun(sk, 'sk')], [ownRun(en, 'en')], 'en'))
  expect(titles('Akčný plán', 'Action plan')).toBe('Akčný plán / Action plan')
  expect(titles('Plán', 'Plán')).toBe('Plán')
  const long = 'Akčný plán otvoreného vládnutia mesta'
  expect(titles(long, 'Action plan of open government, Slovak Republic')).toBe(
    `${long} /\nAction plan of open government, Slovak Republic`,
  )
  expect(titles(long, 'Action plan '.repeat(8))).toBe(long)
})
