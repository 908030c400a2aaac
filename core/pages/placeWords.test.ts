import { expect, it } from 'vitest'

import { element } from './pageElement.ts'
import { placeWords } from './placeWords.ts'

it('knows what stands at a place: its own words, or those of the line it is in', () => {
  const long = 'slovo '.repeat(60)
  const words = placeWords([
    element('h2', { id: 'h1' }, element('span', { class: 'count' }, '1. '), 'Dôvod', element('br', {}), 'a základ'),
    element('p', {}, 'Záväzok ', element('span', { id: 'to-sk_c1' }, '1'), ': Ihriská'),
    element('p', { id: 'table1' }, long),
  ])
  expect(words.get('h1')).toBe('1. Dôvod a základ')
  expect(words.get('to-sk_c1')).toBe('Záväzok 1: Ihriská')
  expect(words.get('table1')).toMatch(/^(?:slovo ){24}slovo…$/u)
})
