import { readFile } from 'node:fs/promises'

import { protocol } from 'electron'

import { pageHeaders, pagePolicy, policyHeader } from '../../core/bridge/servedPage.ts'
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
    if (file === null || content === null) return new Response(null, { status: 404, headers })
    return new Response(content, { headers: { ...headers, 'content-type': file.mimeType } })
  })
}

const headers = { ...pageHeaders, 'content-security-policy': policyHeader(pagePolicy) }
