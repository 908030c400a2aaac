import { needEarly, needReady, record, refuse } from './world.ts'

type Scheme = { scheme: string; privileges: Readonly<Record<string, boolean>> }
type Handler = (request: Request) => Promise<Response>

const schemes = new Map<string, Scheme>()
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
  handle: (scheme: string, handler: Handler): void => {
    needReady('protocol.handle')
    if (handlers.has(scheme)) refuse(`a second handler of ${scheme}:`)
    handlers.set(scheme, handler)
  },
}

export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: string }>

/** What the page gets for an address. `rawUrl` is handed on as it stands: Chromium is not the only line of defence. */
export async function fetchPage(rawUrl: string, method: string): Promise<Answer> {
  const scheme = rawUrl.slice(0, rawUrl.indexOf(':'))
  const handler = handlers.get(scheme)
  if (handler === undefined) return refuse(`the address ${rawUrl}, which has no handler of its scheme`)
  if (schemes.get(scheme)?.privileges['standard'] !== true) refuse(`${scheme}: without an origin of its own`)
  const response = await handler({ url: rawUrl, method } as Request) // all that a handler may look at here
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}
