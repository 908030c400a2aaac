import { extname, resolve, sep } from 'node:path'

import { decodedPath, pageFileTypes } from '../../core/bridge/servedPage.ts'

export const pageScheme = 'app'
export const pageOrigin = 'app://planovna'
export const pageUrl = `${pageOrigin}/index.html`

/** True for addresses of our own page and nothing else: compared by parts, never by the beginning of a string. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address)
  return (
    url !== null &&
    url.protocol === `${pageScheme}:` &&
    url.host === 'planovna' &&
    url.username === '' &&
    url.password === ''
  )
}

export type PageFile = Readonly<{ path: string; mimeType: string }>

/** The file of the built page an address stands for; null when it points outside the folder or at an unknown kind. */
export function pageFile(folder: string, address: string): PageFile | null {
  if (!isPageAddress(address)) return null
  const name = decodedPath(new URL(address).pathname)
  if (name === null || /[\0\\:]/u.test(name)) return null
  const path = resolve(folder, `.${name}`)
  const mimeType = pageFileTypes[extname(path)]
  return path.startsWith(folder + sep) && mimeType !== undefined ? { path, mimeType } : null
}
