import { extname, resolve, sep } from 'node:path'

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
  const name = decoded(new URL(address).pathname)
  if (name === null || /[\0\\:]/u.test(name)) return null
  const path = resolve(folder, `.${name}`)
  const mimeType = mimeTypes[extname(path)]
  return path.startsWith(folder + sep) && mimeType !== undefined ? { path, mimeType } : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null // a broken %-sequence names no file
  }
}

/** The kinds of file the build of the page makes; anything else is not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
