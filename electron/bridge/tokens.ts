import { randomBytes } from 'node:crypto'

import { AppError } from '../../core/bridge/result.ts'

/** Things kept in memory for the page, which holds only a token it can not guess. */
export type Tokens<Value> = Readonly<{
  /** Keeps a value; the oldest ones make room. `size` in bytes; `tooLarge` when it alone is above the limit. */
  keep: (value: Value, size: number) => string
  /** The value, which stays kept; AppError `staleToken` when it is gone. */
  get: (token: string) => Value
  drop: (token: string) => void
}>

export type TokenLimits = Readonly<{ count: number; bytes: number }>

export function createTokens<Value>(limits: TokenLimits): Tokens<Value> {
  const kept = new Map<string, Readonly<{ value: Value; size: number }>>()

  function makeRoom(size: number): void {
    let total = [...kept.values()].reduce((sum, entry) => sum + entry.size, size)
    for (const [token, entry] of kept) {
      if (kept.size < limits.count && total <= limits.bytes) return
      kept.delete(token)
      total -= entry.size
    }
  }

  return {
    keep: (value, size) => {
      if (size > limits.bytes) throw new AppError('tooLarge')
      makeRoom(size)
      const token = randomBytes(24).toString('base64url')
      kept.set(token, { value, size })
      return token
    },
    get: (token) => {
      const entry = kept.get(token)
      if (entry === undefined) throw new AppError('staleToken')
      return entry.value
    },
    drop: (token) => {
      kept.delete(token)
    },
  }
}
