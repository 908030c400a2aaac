/** What the stand-in knows of the one application it runs: how it was started, how far it is, what it was asked. */
export type Start = Readonly<{
  mainFile: string
  appFolder: string
  appDataFolder: string
  argv: readonly string[]
  /** false: another instance of the application holds the lock */
  isOnlyInstance: boolean
}>

export const start = JSON.parse(process.env['STAND_IN_START'] ?? '{}') as Start

export const world = {
  isReady: false,
  exitCode: null as number | null,
  /** calls worth a test's attention, in their order */
  calls: [] as { name: string; details: unknown }[],
}

export function record(name: string, details: unknown = null): void {
  world.calls.push({ name, details })
}

/** What Electron would answer with an exception, a crash or a silent hole in the wall. */
export function refuse(reason: string): never {
  record('refused', reason)
  throw new Error(`Electron refuses: ${reason}`)
}

export function needReady(what: string): void {
  if (!world.isReady) refuse(`${what} before the application is ready`)
}

export function needEarly(what: string): void {
  if (world.isReady) refuse(`${what} after the application is ready`)
}

/** A copy as it crosses between processes; what can not be copied is refused. */
export function crossing<Value>(value: Value): Value {
  try {
    return structuredClone(value)
  } catch {
    return refuse('a value that can not be cloned')
  }
}
