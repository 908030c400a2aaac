import type { IncomingMessage } from 'node:http'

import { err } from '../../core/bridge/result.ts'
import { dispatch } from '../bridge/dispatch.ts'
import { decode } from '../store/fileAdapter.ts'
import { loopbackLimits } from '../../core/bridge/loopback.ts'
import { readBody } from './readBody.ts'
import { resultReply } from './reply.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { OnBug } from '../bridge/dispatch.ts'
import type { Reply } from './reply.ts'

/** `POST /bridge/<channel>`. */
export async function takeCall(
  request: IncomingMessage,
  channel: string,
  handlers: Handlers,
  onBug: OnBug,
): Promise<Reply> {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? ''))
    return resultReply(415, err('wrongInput'))
  const body = await readBody(request, loopbackLimits.call)
  if (body === null) return resultReply(413, err('tooLarge'))
  const input = parse(body)
  if (input === undefined) return resultReply(400, err('wrongInput'))
  return resultReply(200, await dispatch(handlers, channel, input, onBug))
}

/** Undefined for anything but JSON in UTF-8. */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(decode(body) ?? '')
  } catch {
    // The caller answers that the input is wrong, whatever is wrong with it.
    return undefined
  }
}
