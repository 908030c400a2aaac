import { describe, expect, it } from 'vitest'

import { channels } from '../../core/bridge/contract.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import { dispatch } from './dispatch.ts'
import type { Handlers } from '../../core/bridge/client.ts'

const planId = { planId: 'plan-1' }

/** Handlers that all refuse but the ones given. */
function handlersWith(given: Partial<Handlers>): Handlers {
  const refuse = (): never => {
    throw new Error('must not be reached')
  }
  return { ...Object.fromEntries(channels.map((channel) => [channel, refuse])), ...given } as Handlers
}

async function call(given: Partial<Handlers>, channel: string, input: unknown) {
  const bugs: unknown[] = []
  const result = await dispatch(handlersWith(given), channel, input, (error) => bugs.push(error))
  return { result, bugs: bugs.length }
}

describe('dispatch', () => {
  it('hands a handler the parsed input and gives its result', async () => {
    const seen: unknown[] = []
    const given: Partial<Handlers> = {
      'draft:close': (input) => {
        seen.push(input)
        return ok(null)
      },
    }
    expect(await call(given, 'draft:close', planId)).toEqual({ result: ok(null), bugs: 0 })
    expect(seen).toEqual([planId])
  })

  it.each(['library:nothing', 'toString', '__proto__', ''])('refuses the unknown channel %j', async (channel) => {
    expect(await call({}, channel, null)).toEqual({ result: err('wrongInput', { channel }), bugs: 0 })
  })

  it.each([
    ['a missing field', 'draft:open', {}],
    ['a field too many', 'draft:open', { ...planId, path: '/etc/passwd' }],
    ['an id that is a path', 'draft:open', { planId: '../settings' }],
    ['an id with a separator', 'library:trash', { planId: 'plan/1' }],
    ['no entries', 'draft:append', { ...planId, entries: [] }],
    ['something for nothing', 'library:list', {}],
    ['nothing at all', 'settings:set', undefined],
  ])('refuses %s before any handler sees it', async (_what, channel, input) => {
    expect(await call({}, channel, input)).toEqual({ result: err('wrongInput', { channel }), bugs: 0 })
  })

  it('passes expected failures on as their code, however they come', async () => {
    const returned = await call({ 'draft:close': () => err('notFound', { name: 'x' }) }, 'draft:close', planId)
    expect(returned).toEqual({ result: err('notFound', { name: 'x' }), bugs: 0 })
    const thrown: Partial<Handlers> = {
      'draft:close': () => Promise.reject(new AppError('diskFull', { name: 'x' })),
    }
    expect(await call(thrown, 'draft:close', planId)).toEqual({ result: err('diskFull', { name: 'x' }), bugs: 0 })
  })

  it('tells of a bug as internal, without what it says', async () => {
    const given: Partial<Handlers> = { 'draft:close': () => Promise.reject(new Error('text of a plan')) }
    expect(await call(given, 'draft:close', planId)).toEqual({ result: err('internal'), bugs: 1 })
  })

  it('does not let an answer through that breaks the contract', async () => {
    const given = { 'library:create': () => ok({ planId: 'plan-1', path: '/home/x' }) } as unknown as Partial<Handlers>
    const input = { title: { sk: 'a', en: 'b' }, kind: 'ogpLocal' }
    expect(await call(given, 'library:create', input)).toEqual({ result: err('internal'), bugs: 1 })
  })
})
