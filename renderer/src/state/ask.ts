import { notify } from './uiStore.ts'
import type { Channel, Input, Output } from '../../../core/bridge/contract.ts'
import type { DeepReadonly } from '../../../core/plan/deepReadonly.ts'
import { bridge } from '../bridge/bridge.ts'

/** Asks the main side; a failure is shown to the person and gives undefined. */
export async function ask<Name extends Channel>(
  channel: Name,
  input: DeepReadonly<Input<Name>>,
): Promise<Output<Name> | undefined> {
  const result = await bridge.call(channel, input)
  if (result.ok) return result.value
  notify({ kind: 'failure', failure: result.error })
  return undefined
}
