import { bridge } from '../bridge/bridge.ts'

/** Tells the main side's log that the page failed: the kind of error and its place in the program, never a text of a plan. */
export function watchPageErrors(): void {
  addEventListener('error', (event) => report(nameOf(event.error), `${event.filename}:${event.lineno}`))
  addEventListener('unhandledrejection', (event) => report(nameOf(event.reason), 'promise'))
}

function report(name: string, where: string): void {
  void bridge.call('log:pageError', { name, where })
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason
}
