import { createLoopbackBridge } from './loopbackBridge.ts'
import type { PlanBridge } from '../../../core/bridge/client.ts'

declare global {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the browser's own type is extended by merging
  interface Window {
    /** Put there by Electron's preload; absent in an ordinary browser. */
    readonly planBridge?: PlanBridge
  }
}

/** The main side, whichever host the page runs in. The only reader of `window.planBridge`. */
export const bridge: PlanBridge = window.planBridge ?? createLoopbackBridge()
