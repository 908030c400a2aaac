import { expect, test } from 'vitest'

import { roman } from './roman.ts'

test('counts as a resolution does', () => {
  expect([1, 4, 6, 9, 14, 39].map(roman)).toEqual(['I', 'IV', 'VI', 'IX', 'XIV', 'XXXIX'])
})
