import { bridge } from '../bridge/bridge.ts'

/** Tells the main side's log that the page failed: the kind of error and its place in the program, never a text of a plan. */
export function watchPageErrors(): void {
  addEventListener('error', (event) => reportPageError(event.error, `${event.filename}:${event.lineno}`))
  addEventListener('unhandledrejection', (event) => reportPageError(event.reason, 'promise'))
}

/** `where` is a place in the program. */
export function reportPageError(reason: unknown, where: string): void {
  void bridge.call('log:pageError', { name: nameOf(reason), where })
}

function nameOf(reason: unknown): string {
  return reason instanceof Error ? reason.name : typeof reason
}
