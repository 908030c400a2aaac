import { ask } from './ask.ts'
import type { Output } from '../../../core/bridge/contract.ts'

export type AppInfo = Output<'app:info'>

/** Which version runs and in which host; undefined when the main side does not answer. */
export const askAppInfo = (): Promise<AppInfo | undefined> => ask('app:info', null)
