import type { Channel, EventName, EventPayload, Input, Output } from './contract.ts'
import type { Result } from './result.ts'
import type { DeepReadonly } from '../plan/deepReadonly.ts'

/** What the page sees of the main side, whichever host it runs in. `window.planBridge` in Electron is one. */
export type PlanBridge = Readonly<{
  call: <Name extends Channel>(channel: Name, input: DeepReadonly<Input<Name>>) => Promise<Result<Output<Name>>>
  /** Returns the function that stops listening. */
  listen: <Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) => () => void
}>

/** The main side's half: one function per channel; a missing one does not compile. */
export type Handlers = {
  readonly [Name in Channel]: (input: Input<Name>) => Promise<Answer<Name>> | Answer<Name>
}
type Answer<Name extends Channel> = Result<DeepReadonly<Output<Name>>>
