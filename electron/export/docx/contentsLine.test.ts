import { expect, it } from 'vitest'

import { besideNumber } from './contentsLine.ts'
import { usualDesign } from '../../../core/house/design.ts'
import { textOf } from '../../../core/outline/outline.ts'
import { ownRun } from '../../../core/outline/scribe.ts'
import { italic } from '../../../core/outline/sections/pairing.ts'

const design = { ...usualDesign, fonts: { ...usualDesign.fonts, body: 'Times New Roman' } }
const words = (word: string, count: number): string => Array.from({ length: count }, () => word).join(' ')
const entry = (...runs: Parameters<typeof textOf>[0]): string => textOf(besideNumber(runs, 2, design))
/** The first row of a word that leaves its number no room; the word before its last space still stands beside one. */
const tooLong = (word: string): string =>
  Array.from({ length: 60 }, (_, count) => words(word, count + 1)).find((text) => entry(ownRun(text, 'sk')) !== text) ??
  ''
const broken = (text: string): string => text.replace(/ (?=\S+$)/u, '\n')

it('takes the last word down to a number that would stand alone, and measures only the last line', () => {
  const full = tooLong('slovo')
  expect(entry(ownRun(full, 'sk'))).toBe(broken(full))
  expect(entry(ownRun(`${full} /\n`, 'sk'), ownRun('Two words', 'en'))).toBe(`${full} /\nTwo words`)
  expect(entry(ownRun('Dve slová /\n', 'sk'), ownRun(full, 'en'))).toBe(`Dve slová /\n${broken(full)}`)
})

it('measures words in italics as they are printed', () => {
  // The italic W of Times is narrower than the upright one.
  const full = tooLong('WW')
  expect(entry(ownRun(full, 'en'))).toBe(broken(full))
  expect(entry(...italic([ownRun(full, 'en')]))).toBe(full)
})
