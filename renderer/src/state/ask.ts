import { notify } from './uiStore.ts'
import type { Channel, Input, Output } from '../../../core/bridge/contract.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { DeepReadonly } from '../../../core/plan/deepReadonly.ts'
import { bridge } from '../bridge/bridge.ts'

/** Asks the main side; a failure is shown to the person and gives undefined. */
export function ask<Name extends Channel>(
  channel: Name,
  input: DeepReadonly<Input<Name>>,
): Promise<Output<Name> | undefined> {
  return askOr(channel, input, (failure) => notify({ kind: 'failure', failure }))
}

/** The same for a screen that shows its failures itself. */
export async function askOr<Name extends Channel>(
  channel: Name,
  input: DeepReadonly<Input<Name>>,
  onFailure: (failure: Failure) => void,
): Promise<Output<Name> | undefined> {
  const result = await bridge.call(channel, input)
  if (result.ok) return result.value
  onFailure(result.error)
  return undefined
}
