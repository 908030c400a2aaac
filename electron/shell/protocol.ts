import { readFile } from 'node:fs/promises'

import { protocol } from 'electron'

import { pageFile, pageScheme } from './pageAddress.ts'

/** Must run before Electron is ready: the page gets an origin of its own instead of file:. */
export function announcePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the built page, and only files inside its folder, at app://planovna/. */
export function servePage(folder: string): void {
  protocol.handle(pageScheme, async (request) => {
    const file = request.method === 'GET' ? pageFile(folder, request.url) : null
    const content = file === null ? null : await readFile(file.path).catch(() => null) // a missing file is a 404
    if (file === null || content === null) return new Response(null, { status: 404, headers: pageHeaders })
    return new Response(content, { headers: { ...pageHeaders, 'content-type': file.mimeType } })
  })
}

/** Nothing is allowed but the page's own files; React sets styles through the DOM, so no inline style is needed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}
