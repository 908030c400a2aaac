import { expect, it } from 'vitest'

import { readAmount } from './readAmount.ts'
import { readCompletion, readParticipants, readValues } from './scales.ts'

it.each([
  ['Transparentnosť, Občianska participácia', ['transparency', 'participation']],
  ['Access to information; Technology & innovation', ['transparency', 'technology']],
  ['Verejná zodpovednosť (skladanie účtov) a inklúzia', ['accountability', 'inclusion']],
  ['☒ Transparency ☐ Civic participation ☒ Public accountability', ['transparency', 'accountability']],
  ['Obyvatelia', []],
])('reads the values of %s', (text, values) => {
  expect(readValues(text).map((named) => named.value)).toEqual(values)
})

it('takes the reason that follows a value', () => {
  expect(readValues('Transparentnosť: údaje budú voľne dostupné každému')).toEqual([
    { value: 'transparency', rest: 'údaje budú voľne dostupné každému' },
  ])
})

it.each([
  ['Splnený', 'complete'],
  ['čiastočne splnené', 'limited'],
  ['Nezačatý', 'notStarted'],
  ['Substantial', 'substantial'],
  ['Completed', 'complete'],
  ['No Evidence Available', 'noEvidence'],
])('maps %s onto the scale', (text, completion) => {
  expect(readCompletion(text)?.completion).toBe(completion)
})

it.each([
  ['6 800 €', 6800],
  ['€4,800', 4800],
  ['1.200,50 EUR', 1200.5],
  ['0', 0],
  ['podľa rozpočtu', null],
])('reads the sum %s', (text, amount) => {
  expect(readAmount(text)).toBe(amount)
})

it('reads who took part', () => {
  expect(readParticipants('Academia, Civil society organisations, General public')).toEqual([
    'academia',
    'civilSociety',
    'public',
  ])
})
