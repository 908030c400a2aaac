import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import { loopbackPaths } from '../../core/bridge/loopback.ts'
import { err } from '../../core/bridge/result.ts'
import { decodedPath } from '../../core/bridge/servedPage.ts'
import { textsIn } from '../texts.ts'
import { takeCall } from './bridgeRoute.ts'
import { download, takeUpload } from './fileRoutes.ts'
import { cookieName, isAddressedToUs, isReading, isToken, originOf, refusalOf } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { resultReply, send } from './reply.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { OnBug } from '../bridge/dispatch.ts'
import type { PickedFile } from '../bridge/fileDialogs.ts'
import type { Tokens } from '../bridge/tokens.ts'
import type { HostIdentity } from './guard.ts'
import type { Reply } from './reply.ts'

/** Where the page's own files come from. */
export type PageSource = Readonly<{
  /** A file of the page; `sent` when the source answered by itself, null when there is none at this path. */
  serve: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<Reply | 'sent' | null>
  close: () => Promise<void>
}>

export type HostServerPorts = Readonly<{
  handlers: Handlers
  files: Tokens<PickedFile>
  page: PageSource
  isDevelopment: boolean
  onBug: OnBug
  /** Known once the server listens. */
  identity: () => HostIdentity
}>

/** The browser host's HTTP server; the protocol is in core/bridge/loopback.ts. */
export function createHostServer(ports: HostServerPorts): Server {
  const headers = securityHeaders(ports.isDevelopment)
  return createServer({ requestTimeout: 60_000 }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    replyTo(request, response, ports).then(
      (reply) => {
        if (reply !== 'sent') send(response, reply, request.method === 'HEAD')
      },
      (error: unknown) => {
        ports.onBug(error, 'http')
        if (response.headersSent) response.destroy()
        else send(response, resultReply(500, err('internal')), false)
      },
    )
  })
}

async function replyTo(
  request: IncomingMessage,
  response: ServerResponse,
  ports: HostServerPorts,
): Promise<Reply | 'sent'> {
  const identity = ports.identity()
  const address = URL.parse(request.url ?? '/', originOf(identity))
  if (address === null) return resultReply(400, err('wrongInput'))
  const { pathname: path, searchParams } = address
  const isEntrance = isReading(request) && path === '/'
  if (isEntrance && searchParams.has('token') && isAddressedToUs(request, identity))
    return enter(searchParams.get('token'), identity)
  const refusal = refusalOf(request, identity)
  if (refusal === 401 && isEntrance) return closedDoor()
  if (refusal !== null) return resultReply(refusal, err('wrongCall'))

  if (path.startsWith(loopbackPaths.bridge) && request.method === 'POST')
    return takeCall(request, lastSegment(path), ports.handlers, ports.onBug)
  if (path === loopbackPaths.files && request.method === 'POST') return takeUpload(request, ports.files)
  if (!isReading(request)) return resultReply(405, err('wrongCall'))
  if (path.startsWith(`${loopbackPaths.files}/`)) return download(lastSegment(path), ports.files)
  return (await ports.page.serve(path, request, response)) ?? resultReply(404, err('notFound'))
}

/** The address the person opened holds the token once; from then on the cookie does, out of reach of scripts. */
function enter(token: string | null, identity: HostIdentity): Reply {
  if (!isToken(token, identity)) return closedDoor()
  const cookie = `${cookieName(identity)}=${identity.token}; Path=/; HttpOnly; SameSite=Strict`
  return { status: 303, headers: { location: '/', 'set-cookie': cookie }, body: '' }
}

/** For a person who typed the address without its token: what to do, in both languages. */
function closedDoor(): Reply {
  const lines = (['sk', 'en'] as const).map((language) => textsIn(language)('cli:host.closedDoor'))
  return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${lines.join('\n\n')}\n` }
}

const lastSegment = (path: string): string => decodedPath(path.slice(path.lastIndexOf('/') + 1)) ?? ''
