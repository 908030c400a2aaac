import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What the host knows itself by. The token is 32 random bytes as hexadecimal text. */
export type HostIdentity = Readonly<{ port: number; token: string }>

/** Why a request is refused; an HTTP status. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 413 | 415

export const originOf = ({ port }: HostIdentity): string => `http://127.0.0.1:${port}`
/** Cookies do not know ports: two hosts on one machine must not take each other's. */
export const cookieName = ({ port }: HostIdentity): string => `planovna-${port}`

/**
 * Who may talk to the host at all: only requests addressed to 127.0.0.1 by number (a name rebound to it is refused),
 * from the host's own page, with the cookie.
 */
export function refusalOf(request: IncomingMessage, identity: HostIdentity): Refusal | null {
  if (!isAddressedToUs(request, identity)) return 403
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined && origin !== originOf(identity)) return 403
  if (origin === undefined && !isReading(request)) return 403
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403
  return hasCookie(request, identity) ? null : 401
}

export const isAddressedToUs = (request: IncomingMessage, { port }: HostIdentity): boolean =>
  request.headers.host === `127.0.0.1:${port}`

export const isReading = (request: IncomingMessage): boolean => request.method === 'GET' || request.method === 'HEAD'

export function isToken(candidate: string | null, { token }: HostIdentity): boolean {
  if (candidate === null) return false
  const given = Buffer.from(candidate)
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function hasCookie(request: IncomingMessage, identity: HostIdentity): boolean {
  return (request.headers.cookie ?? '').split(';').some((part) => {
    const [name, value] = part.trim().split('=')
    return name === cookieName(identity) && isToken(value ?? null, identity)
  })
}
