import { expect, test } from 'vitest'

import { sourceText } from '../../core/bridge/sourceText.ts'
import { textsIn } from '../../electron/texts.ts'

test('says in Slovak where a text stood', () => {
  const t = textsIn('sk')
  expect(sourceText(t, 'paragraph 14')).toBe('odsek 14')
  expect(sourceText(t, 'table 2 row 4')).toBe('tabuľka 2, riadok 4')
  expect(sourceText(t, 'text box at table 1 row 3 inner table')).toBe(
    'textové pole, tabuľka 1, riadok 3, vnorená tabuľka',
  )
})

test('leaves a place it does not know as the reader said it', () => {
  expect(sourceText(textsIn('sk'), 'slide 3 of deck')).toBe('slide 3 of deck')
})
