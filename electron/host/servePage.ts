import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

import { decodedPath, pageFileTypes } from '../../core/bridge/servedPage.ts'
import { errorCodeOf } from '../store/disk.ts'
import type { Reply } from './reply.ts'

/** A file of the built page; null when `path` is not one: missing, a folder, or outside. */
export async function servePage(folder: string, path: string): Promise<Reply | null> {
  const file = fileIn(folder, path)
  const type = file === null ? undefined : pageFileTypes[extname(file)]
  if (file === null || type === undefined) return null
  try {
    return { status: 200, headers: { 'content-type': type }, body: await readFile(file) }
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCodeOf(error))) return null
    throw error
  }
}

/** The page's file for the path of an address; null when the path leads out of the folder or is no path at all. */
function fileIn(folder: string, path: string): string | null {
  const decoded = decodedPath(path)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(normalize(folder + sep)) ? file : null
}
