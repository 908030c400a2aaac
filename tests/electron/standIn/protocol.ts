import { needEarly, needReady, record, refuse } from './world.ts'

type Scheme = { scheme: string; privileges: Readonly<Record<string, boolean>> }
export type Handler = (request: Request) => Promise<Response> | Response

const schemes = new Map<string, Scheme>()
/** The handlers of the ordinary session. */
const handlers = new Map<string, Handler>()

export const protocol = {
  registerSchemesAsPrivileged: (list: readonly Scheme[]): void => {
    needEarly('registerSchemesAsPrivileged')
    if (schemes.size > 0) refuse('registerSchemesAsPrivileged a second time')
    for (const scheme of list) {
      if (scheme.privileges['bypassCSP'] === true) refuse('a scheme that bypasses the content security policy')
      schemes.set(scheme.scheme, scheme)
      record('privilegedScheme', scheme)
    }
  },
  ...handling(handlers),
}

type Handling = Readonly<{ handle: (scheme: string, handler: Handler) => void; unhandle: (scheme: string) => void }>

/** What a session answers with, scheme by scheme. */
export function handling(kept: Map<string, Handler>): Handling {
  return {
    handle: (scheme, handler) => {
      needReady('protocol.handle')
      if (kept.has(scheme)) refuse(`a second handler of ${scheme}:`)
      kept.set(scheme, handler)
    },
    unhandle: (scheme) => {
      if (!kept.delete(scheme)) refuse(`unhandling ${scheme}:, which has no handler`)
    },
  }
}

export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>

/** What the page gets for an address. `rawUrl` is handed on as it stands: Chromium is not the only line of defence. */
export async function fetchPage(rawUrl: string, method: string, of = handlers): Promise<Answer> {
  const scheme = rawUrl.slice(0, rawUrl.indexOf(':'))
  const handler = of.get(scheme)
  if (handler === undefined) return refuse(`the address ${rawUrl}, which has no handler of its scheme`)
  if (schemes.get(scheme)?.privileges['standard'] !== true) refuse(`${scheme}: without an origin of its own`)
  const response = await handler({ url: rawUrl, method } as Request) // all that a handler may look at here
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}
