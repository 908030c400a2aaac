import { describe, expect, it } from 'vitest'

import { createTokens } from './tokens.ts'

describe('tokens', () => {
  it('keep values under names nobody can guess, until they are dropped', () => {
    const tokens = createTokens<string>({ count: 5, bytes: 100 })
    const [one, other] = [tokens.keep('one', 1), tokens.keep('other', 1)]
    expect(one).toMatch(/^[\w-]{32}$/)
    expect(one).not.toBe(other)
    expect([tokens.get(one), tokens.get(one), tokens.get(other)]).toEqual(['one', 'one', 'other'])
    tokens.drop(one)
    expect(() => tokens.get(one)).toThrow('staleToken')
    expect(() => tokens.get('made-up')).toThrow('staleToken')
  })

  it('let go of the oldest when there are too many or they are too large', () => {
    const byCount = createTokens<number>({ count: 2, bytes: 100 })
    const [first, second, third] = [byCount.keep(1, 1), byCount.keep(2, 1), byCount.keep(3, 1)]
    expect(() => byCount.get(first)).toThrow('staleToken')
    expect([byCount.get(second), byCount.get(third)]).toEqual([2, 3])

    const bySize = createTokens<number>({ count: 10, bytes: 100 })
    const [big, small, large] = [bySize.keep(1, 60), bySize.keep(2, 10), bySize.keep(3, 60)]
    expect(() => bySize.get(big)).toThrow('staleToken')
    expect([bySize.get(small), bySize.get(large)]).toEqual([2, 3])
  })

  it('refuse what alone is too large, and keep the rest', () => {
    const tokens = createTokens<number>({ count: 2, bytes: 100 })
    const kept = tokens.keep(1, 50)
    expect(() => tokens.keep(2, 101)).toThrow('tooLarge')
    expect(tokens.get(kept)).toBe(1)
  })
})
