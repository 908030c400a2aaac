import type { z } from 'zod'

import { contract } from '../../core/bridge/contract.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { Channel } from '../../core/bridge/contract.ts'
import type { Result } from '../../core/bridge/result.ts'

/** Told of failures nobody expected; writes down their place in the program, never plan text. */
export type OnBug = (error: unknown, channel: string) => void

/**
 * One call of the page, however it came: unknown channels and inputs are refused, every failure becomes a code.
 * Never rejects.
 */
export async function dispatch(
  handlers: Handlers,
  channel: string,
  input: unknown,
  onBug: OnBug,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) return err('wrongInput', { channel })
  const { input: inputSchema, output: outputSchema }: { input: z.ZodType; output: z.ZodType } = contract[channel]
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) return err('wrongInput', { channel })
  try {
    const result = await handlerOf(handlers, channel)(parsed.data)
    return result.ok ? ok(outputSchema.parse(result.value)) : result
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.failure }
    onBug(error, channel)
    return err('internal')
  }
}

type AnyHandler = (input: unknown) => Promise<Result<unknown>> | Result<unknown>

/** The contract ties a channel's schema to its handler's input; TypeScript can not follow that through a variable. */
function handlerOf(handlers: Handlers, channel: Channel): AnyHandler {
  return handlers[channel] as AnyHandler
}

function isChannel(channel: string): channel is Channel {
  return Object.hasOwn(contract, channel)
}
