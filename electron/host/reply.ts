import type { ServerResponse } from 'node:http'

import type { Result } from '../../core/bridge/result.ts'

/** What a request is answered with; one place writes it. */
export type Reply = Readonly<{
  status: number
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
}>

/** A Result as the answer of a call. */
export function resultReply(status: number, result: Result<unknown>): Reply {
  // A body that was refused is not read to its end, so the connection can not be used again.
  const connection: Record<string, string> = status === 413 ? { connection: 'close' } : {}
  const headers = { 'content-type': 'application/json; charset=utf-8', ...connection }
  return { status, headers, body: JSON.stringify(result) }
}

export function send(response: ServerResponse, reply: Reply, isHead: boolean): void {
  const length = typeof reply.body === 'string' ? Buffer.byteLength(reply.body) : reply.body.length
  response.writeHead(reply.status, { ...reply.headers, 'content-length': length })
  response.end(isHead ? undefined : reply.body)
}
