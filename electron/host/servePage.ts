import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

import { errorCodeOf } from '../store/disk.ts'
import type { Reply } from './reply.ts'

/** A file of the built page; null when `path` is not one: missing, a folder, or outside. */
export async function servePage(folder: string, path: string): Promise<Reply | null> {
  const file = fileIn(folder, path)
  const type = file === null ? undefined : mimeTypes[extname(file)]
  if (file === null || type === undefined) return null
  try {
    return { status: 200, headers: { 'content-type': type }, body: await readFile(file) }
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCodeOf(error))) return null
    throw error
  }
}

/** The page's file for the path of an address; null when the path leads out of the folder or is no path at all. */
export function fileIn(folder: string, path: string): string | null {
  const decoded = decodePath(path)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(normalize(folder + sep)) ? file : null
}

/** Null for malformed percent-encoding, which names nothing. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    // As the comment above says: the only failure there is.
    return null
  }
}

/** A file of any other kind is not served: source maps and notes have no business in the page. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
