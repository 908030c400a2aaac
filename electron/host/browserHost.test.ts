import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bridgePath, filePath, loopbackLimits } from '../../core/bridge/loopback.ts'
import { startBrowserHost } from './startBrowserHost.ts'
import type { BrowserHost } from './startBrowserHost.ts'

type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: string }>
type Asked = Readonly<{ method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }>

let folder = ''
let host: BrowserHost
let port = 0
let cookie = ''
const origin = (): string => `http://127.0.0.1:${port}`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-host-'))
  const pageFolder = join(folder, 'page')
  await mkdir(join(pageFolder, 'assets'), { recursive: true })
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Plánovňa</title>')
  await writeFile(join(pageFolder, 'assets', 'page.js'), 'export {}')
  await writeFile(join(folder, 'secret.json'), '{"secret":true}')
  host = await startBrowserHost({ dataFolder: join(folder, 'data'), pageFolder, port: 0, dev: false })
  port = Number(new URL(host.url).port)
  const entered = await ask({ path: new URL(host.url).search ? `/${new URL(host.url).search}` : '/' })
  cookie = (entered.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
})
afterAll(async () => {
  await host.close()
  await rm(folder, { recursive: true, force: true })
})

/** A request exactly as given: fetch would not let a test lie about Host and Origin. */
function ask({ method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode, headers: answered } = response
        resolve({ status: statusCode ?? 0, headers: answered, body: Buffer.concat(parts).toString() })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
const ours = (): Record<string, string> => ({ cookie, origin: origin() })
const json = { 'content-type': 'application/json' }
const call = (channel: string, input: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  ask({
    method: 'POST',
    path: bridgePath(channel),
    headers: { ...ours(), ...json, ...headers },
    body: JSON.stringify(input),
  })

describe('the entrance', () => {
  it('changes the token of the address for a cookie scripts can not read', async () => {
    const { status, headers } = await ask({ path: `/${new URL(host.url).search}` })
    expect([status, headers.location]).toEqual([303, '/'])
    expect(headers['set-cookie']?.[0]).toMatch(/^planovna-\d+=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  it.each(['/', '/?token=', `/?token=${'0'.repeat(64)}`])('tells a person at %s what to open instead', async (path) => {
    const { status, headers, body } = await ask({ path })
    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).toContain('npm start')
  })
})

describe('the page', () => {
  it('comes with a strict policy', async () => {
    const { status, headers, body } = await ask({ headers: { cookie } })
    expect([status, body]).toEqual([200, '<!doctype html><title>Plánovňa</title>'])
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    })
    expect((await ask({ path: '/assets/page.js', headers: { cookie } })).status).toBe(200)
  })

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '/%00',
    '/assets',
    '/missing.js',
    '/%',
  ])('holds nothing at %s', async (path) => {
    const { status, body } = await ask({ path, headers: { cookie } })
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })
})

describe('a call', () => {
  it('reaches the store', async () => {
    const created = await call('library:create', { title: { sk: 'Plán', en: 'Plan' }, kind: 'cityOnly' })
    expect(created.status).toBe(200)
    const { value } = JSON.parse(created.body) as { value: { planId: string } }
    expect(await readdir(join(folder, 'data', 'plans'))).toEqual([`${value.planId}.planovna`])
    expect(JSON.parse((await call('app:info', null)).body)).toMatchObject({ ok: true, value: { host: 'browser' } })
  })

  it.each<[string, Record<string, string>, number]>([
    ['another host name', { host: 'planovna.example:80' }, 403],
    ['a name that resolves here', { host: 'localhost' }, 403],
    ['another origin', { origin: 'https://example.com' }, 403],
    ['another port on this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['no origin worth the name', { origin: 'null' }, 403],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no cookie', { cookie: '' }, 401],
    ['a wrong cookie', { cookie: `planovna-0=${'0'.repeat(64)}` }, 401],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', { 'content-type': 'text/plain' }, 415],
  ])('from %s is refused', async (_what, headers, status) => {
    const answer = await call('library:create', { title: { sk: 'Cudzí', en: '' }, kind: 'cityOnly' }, headers)
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([status, { ok: false }])
    expect((await call('library:list', null)).body).not.toContain('Cudzí')
  })

  it('without an origin is refused', async () => {
    const headers = { cookie, ...json }
    expect((await ask({ method: 'POST', path: bridgePath('library:list'), headers, body: 'null' })).status).toBe(403)
  })

  it('that is too long is refused before it is read', async () => {
    const length = { 'content-length': String(loopbackLimits.call + 1) }
    const answer = await ask({
      method: 'POST',
      path: bridgePath('library:list'),
      headers: { ...ours(), ...json, ...length },
    }).catch(() => null)
    // The connection may be closed under the sender's hands; if an answer came, it says why.
    if (answer !== null) expect(answer.status).toBe(413)
    expect((await call('library:list', null)).status).toBe(200)
  })

  it.each(['', '{', 'nonsense', '\u0000'])('whose body is %j is refused', async (body) => {
    const answer = await ask({
      method: 'POST',
      path: bridgePath('library:list'),
      headers: { ...ours(), ...json },
      body,
    })
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { error: { code: 'wrongInput' } }])
  })

  it('by another method or to nowhere is refused', async () => {
    expect((await ask({ method: 'DELETE', path: bridgePath('library:list'), headers: ours() })).status).toBe(405)
    expect((await ask({ path: bridgePath('library:list'), headers: { cookie } })).status).toBe(404)
    expect((await call('library:nothing', null)).body).toContain('wrongInput')
    expect((await call('files:pick', { purpose: 'import' })).body).toContain('wrongCall')
  })
})

describe('files', () => {
  const bytes = { 'content-type': 'application/octet-stream' }
  const upload = (name: string, body: Buffer | string, headers: Record<string, string> = bytes): Promise<Answer> =>
    ask({ method: 'POST', path: '/files', headers: { ...ours(), ...headers, 'x-file-name': name }, body })

  it('are taken with their name and given back as a download, byte for byte', async () => {
    const content = Buffer.from([0, 1, 2, 255, 254])
    const taken = await upload(encodeURIComponent('Akčný plán „BB“.docx'), content)
    const { value } = JSON.parse(taken.body) as { value: { token: string; name: string } }
    expect(value.name).toBe('Akčný plán „BB“.docx')
    const response = await fetch(`${origin()}${filePath(value.token)}`, { headers: { cookie } })
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Akcny plan BB.docx"; filename*=UTF-8''${encodeURIComponent('Akčný plán „BB“.docx')}`,
    )
  })

  it('keep only the last part of a name that looks like a path', async () => {
    const { body } = await upload(encodeURIComponent('C:\\Users\\x\\..\\plan.docx'), 'x')
    expect(body).toContain('"name":"plan.docx"')
  })

  it('are refused without a name, in another guise, or too large', async () => {
    expect((await upload('', 'x')).status).toBe(400)
    expect((await upload('%', 'x')).status).toBe(400)
    expect((await upload('a.docx', 'x', { 'content-type': 'text/plain' })).status).toBe(415)
    const length = { ...bytes, 'content-length': String(loopbackLimits.file + 1) }
    const answer = await upload('a.docx', '', length).catch(() => null)
    if (answer !== null) expect(answer.status).toBe(413)
  })

  it('are gone under any other token, and closed to strangers', async () => {
    expect((await ask({ path: filePath('made-up'), headers: { cookie } })).status).toBe(404)
    expect((await ask({ path: filePath('made-up') })).status).toBe(401)
  })

  it('go through the whole way of an export', async () => {
    const created = JSON.parse((await call('library:createFromSample', { name: 'bb-2024' })).body) as {
      value: { planId: string }
    }
    const made = JSON.parse((await call('export:planFile', created.value)).body) as {
      value: { token: string; suggestedName: string }
    }
    const download = await ask({ path: filePath(made.value.token), headers: { cookie } })
    expect(JSON.parse(download.body)).toMatchObject({ format: 'planovna', plan: { id: created.value.planId } })
  })
})
