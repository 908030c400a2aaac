import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mergeOrder } from './mergeOrder.ts'

const ids = (letters: string): string[] => letters.split('')
const merged = (base: string, mine: string, theirs: string): string[] => {
  const order = mergeOrder(ids(base), ids(mine), ids(theirs))
  return [order.ids.join(''), ...(order.theirs === null ? [] : [order.theirs.join('')])]
}

describe('mergeOrder', () => {
  test('keeps the moves of both sides when they moved different things', () => {
    expect(merged('abcdef', 'bacdef', 'abcdfe')).toEqual(['bacdfe'])
    expect(merged('abcdef', 'fabcde', 'acdebf')).toEqual(['facdeb'])
    expect(merged('abc', 'bac', 'cab')).toEqual(['cba'])
  })

  test('takes the same move of both sides once, and what one of them moved in addition', () => {
    expect(merged('abcde', 'eabcd', 'eabcd')).toEqual(['eabcd'])
    expect(merged('abcde', 'eabcd', 'ebacd')).toEqual(['ebacd'])
  })

  test('leaves to a person what both sides moved to different places, keeping mine', () => {
    expect(merged('abcd', 'bcad', 'bcda')).toEqual(['bcad', 'bcda'])
    expect(merged('abc', 'bac', 'bca')).toEqual(['bac', 'bca'])
    expect(merged('abc', 'bac', 'acb')).toEqual(['bac', 'acb'])
    expect(merged('axc', 'xac', 'acx')).toEqual(['xac', 'acx'])
  })

  test('puts what was added after what it follows, also when that moved', () => {
    expect(merged('abc', 'axbc', 'bca')).toEqual(['bcax'])
    expect(merged('abc', 'xabc', 'cab')).toEqual(['xcab'])
  })

  test('leaves what was added at the end at the end', () => {
    expect(merged('abc', 'abcx', 'cab')).toEqual(['cabx'])
    expect(merged('', 'x', 'y')).toEqual(['xy'])
  })

  test('has one order for additions of both sides at the same place, runs unbroken', () => {
    expect(merged('ab', 'apqb', 'axb')).toEqual(['apqxb'])
    expect(merged('ab', 'axb', 'apqb')).toEqual(['apqxb'])
  })

  test('asks nobody about things new on both sides that stand differently', () => {
    expect(merged('ab', 'abxy', 'abyx')).toEqual(merged('ab', 'abyx', 'abxy'))
    expect(merged('ab', 'abxy', 'abyx')).toHaveLength(1)
  })
})

test('loses and repeats nothing, and is one order from both sides where they agree', () => {
  const someIds = fc.shuffledSubarray(ids('abcdefgh'))
  fc.assert(
    fc.property(someIds, someIds, someIds, (base, mine, theirs) => {
      const [order, swapped] = [mergeOrder(base, mine, theirs), mergeOrder(base, theirs, mine)]
      const all = [...new Set([...mine, ...theirs])].sort()
      expect([...order.ids].sort()).toEqual(all)
      if (order.theirs === null) expect(swapped).toEqual(order)
      else expect(swapped).toEqual({ ids: order.theirs, theirs: order.ids })
      const unchanged = base.filter((id) => mine.includes(id))
      expect(mergeOrder(base, mine, unchanged)).toEqual({ ids: mine, theirs: null })
    }),
    { numRuns: 2000 },
  )
})
