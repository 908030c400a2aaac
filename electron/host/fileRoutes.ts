import type { IncomingMessage } from 'node:http'
import { basename } from 'node:path'

import { fileNameHeader, loopbackLimits } from '../../core/bridge/loopback.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import { decodedPath } from '../../core/bridge/servedPage.ts'
import { readBody } from './readBody.ts'
import { resultReply } from './reply.ts'
import type { PickedFile } from '../bridge/fileDialogs.ts'
import type { Tokens } from '../bridge/tokens.ts'
import type { Reply } from './reply.ts'

/** `POST /files`: a file the person picked in the browser's own dialog. */
export async function takeUpload(request: IncomingMessage, files: Tokens<PickedFile>): Promise<Reply> {
  if (request.headers['content-type'] !== 'application/octet-stream') return resultReply(415, err('wrongInput'))
  const name = uploadedName(request.headers[fileNameHeader])
  if (name === null) return resultReply(400, err('wrongInput'))
  const bytes = await readBody(request, loopbackLimits.file)
  if (bytes === null) return resultReply(413, err('tooLarge', { name }))
  return resultReply(200, ok({ token: files.keep({ name, bytes }, bytes.length), name }))
}

/** `GET /files/<token>`: a finished file, as a download. */
export function download(token: string, files: Tokens<PickedFile>): Reply {
  try {
    const { name, bytes } = files.get(token)
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': attachment(name) }
    return { status: 200, headers, body: bytes }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return resultReply(404, { ok: false, error: error.failure })
  }
}

/** RFC 6266: a plain name for old readers, the real one with its diacritics in `filename*`. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function uploadedName(header: string | readonly string[] | undefined): string | null {
  const decoded = typeof header === 'string' ? decodedPath(header) : null
  const name = basename((decoded ?? '').replaceAll('\\', '/'))
  return name === '' || name.length > longestName || /\p{Cc}/u.test(name) ? null : name
}

/** characters; no file system has longer names */
const longestName = 255
