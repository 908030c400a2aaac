import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { buildApplication } from './build.ts'
import { applications } from './startedApp.ts'

/** What the page can reach, and what it can not; and that the stand-in would notice. */
const appFolder = buildApplication()
const { home, open } = applications()

describe('the built preload', () => {
  it('requires nothing but electron', () => {
    const source = readFileSync(join(appFolder, 'out/preload/preload.cjs'), 'utf8')
    expect([...source.matchAll(/\brequire\(([^)]*)\)/gu)].map(([, name]) => name)).toEqual(['"electron"'])
    expect(readdirSync(join(appFolder, 'out/preload'))).toEqual(['preload.cjs'])
  })

  it('shows the page one object with two functions', async () => {
    const app = await open()
    expect(await app.ask('exposed')).toEqual(['planBridge'])
  })

  it('refuses a channel that is not in the contract, without asking the main side', async () => {
    const app = await open()
    expect(await app.ask('call', 'shell:run', null)).toEqual({ ok: false, error: { code: 'wrongCall', params: {} } })
  })
})

describe('the walls', () => {
  it('keep the page where it is', async () => {
    const app = await open()
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://planovna/index.html']) {
      expect([url, await app.ask('navigate', url), await app.ask('navigateFrame', url)]).toEqual([url, true, true])
    }
    expect(await app.ask('attachWebview', 'https://example.org/')).toBe(true)
    expect(await app.ask('openWindow', 'app://planovna/index.html')).toBe('deny')
  })

  it('grant no permission, no device and no download', async () => {
    const app = await open()
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'hid']) {
      expect([permission, await app.ask('isGranted', permission)]).toEqual([permission, false])
    }
    expect(await app.ask('isDownloadAllowed')).toBe(false)
  })

  it('let no request out of the application', async () => {
    const app = await open()
    const addresses = {
      'app://planovna/assets/page.js': true,
      'https://example.org/': false,
      'http://127.0.0.1:9229/json': false,
      'ws://localhost:5173/': false,
      'file:///etc/passwd': false,
      'devtools://devtools/bundled/inspector.html': false,
      'app://planovna.example.org/': false,
      'app://planovna@example.org/': false,
      'app://other/': false,
    }
    const seen = await Promise.all(
      Object.keys(addresses).map(async (url) => [url, await app.ask('isRequestAllowed', url)] as const),
    )
    expect(Object.fromEntries(seen)).toEqual(addresses)
    expect(Object.fromEntries(await app.ask('switches'))).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' })
  })
})

describe('app://', () => {
  it('serves the built page under a policy that allows only its own files', async () => {
    const app = await open()
    const page = await app.ask('fetch', 'app://planovna/index.html')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    expect(page.headers['content-security-policy']?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
    // Nothing the policy forbids: no inline script or style, no address but the page's own.
    expect(page.body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|https?:/u)
  })

  it('serves every file the page names, as what it is', async () => {
    const app = await open()
    const { body } = await app.ask('fetch', 'app://planovna/index.html')
    const files = [...body.matchAll(/(?:src|href)="\.\/([^"]+)"/gu)].map(([, file]) => file!)
    expect(files).toContainEqual(expect.stringMatching(/\.js$/u))
    for (const file of files) {
      const { status, headers } = await app.ask('fetch', `app://planovna/${file}`)
      const type = file.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8'
      expect([file, status, headers['content-type']]).toEqual([file, 200, type])
    }
  })

  it('serves nothing from outside its folder, of another name or of no name', async () => {
    const app = await open()
    const addresses = [
      'app://planovna/../main/main.js',
      'app://planovna/%2e%2e/main/main.js',
      'app://planovna/..%2fmain%2fmain.js',
      'app://planovna/assets/..%2f..%2fmain%2fmain.js',
      'app://planovna/..%5cmain%5cmain.js',
      'app://planovna/%2fetc%2fpasswd',
      'app://planovna/index.html%00.js',
      'app://planovna/%E0%A4%A',
      'app://planovna/C:%2fWindows%2fwin.ini',
      'app://planovna/missing.html',
      'app://planovna/',
      'app://elsewhere/index.html',
      'app://planovna:80/index.html',
      'app://planovna/../../package.json',
    ]
    for (const url of addresses) {
      const { status, body } = await app.ask('fetch', url)
      expect({ url, status, body }).toEqual({ url, status: 404, body: '' })
    }
  })

  it('answers to reading alone', async () => {
    const app = await open()
    expect((await app.ask('fetch', 'app://planovna/index.html', 'POST')).status).toBe(404)
  })
})

describe('the stand-in itself', () => {
  const safe = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }

  it('refuses a window without its walls, Node in the page, and pages from elsewhere', async () => {
    const app = await open()
    for (const name of ['sandbox', 'contextIsolation', 'webSecurity']) {
      expect(await app.ask('tryWindow', { ...safe, [name]: false })).toBe(
        `Electron refuses: a window without ${name}: true`,
      )
    }
    expect(await app.ask('tryWindow', { ...safe, nodeIntegration: true })).toMatch(/refuses: a window without nodeInt/u)
    expect(await app.ask('tryLoad', 'http://planovna/index.html')).toMatch(/refuses: a window at http:/u)
    expect(await app.ask('tryLoad', 'other://planovna/index.html')).toMatch(/refuses: the address other:/u)
  })

  it('refuses a preload that reaches for Node or hands over more than plain data', async () => {
    const app = await open()
    const path = join(home, 'preload.cjs')
    const preloads = [
      ["require('node:fs')", 'Electron refuses: require of node:fs in a preload'],
      ["require('../core/bridge/channels')", 'Electron refuses: require of ../core/bridge/channels in a preload'],
      [
        "require('electron').contextBridge.exposeInMainWorld('x', { map: new Map() })",
        'Electron refuses: a class over the context bridge',
      ],
      ['process.exit()', 'ReferenceError: process is not defined'],
    ] as const
    for (const [source, reason] of preloads) {
      writeFileSync(path, source)
      expect(await app.ask('tryPreload', path)).toBe(reason)
    }
  })

  it('answers no channel that has no handler', async () => {
    const app = await open()
    await expect(app.ask('callAs', 'subframe', 'no:channel', null)).rejects.toThrow(/No handler registered/u)
  })
})
