import { createLoopbackBridge } from './loopbackBridge.ts'
import type { PlanBridge } from '../../../core/bridge/client.ts'
import { err } from '../../../core/bridge/result.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the browser's own type is extended by merging
  interface Window {
    /** Put there by Electron's preload; absent in an ordinary browser. */
    readonly planBridge?: PlanBridge
  }
}

/** The main side, whichever host the page runs in. The only reader of `window.planBridge`. */
export const bridge: PlanBridge =
  window.planBridge === undefined ? createLoopbackBridge() : withAnswers(window.planBridge)

/** A call that Electron could not deliver is answered too: the edits in it stay in the page and are sent again. */
function withAnswers({ call, listen }: PlanBridge): PlanBridge {
  return {
    call: async (channel, input) => {
      try {
        return await call(channel, input)
      } catch {
        return err('hostUnreachable')
      }
    },
    listen,
  }
}
