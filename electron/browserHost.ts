import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { startBrowserHost } from './host/startBrowserHost.ts'
import { textsIn } from './texts.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['PLANOVNA_DATA'] ?? usualDataFolder() },
    page: { type: 'string' },
    port: { type: 'string', default: '0' },
    dev: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
})

const pageFolder = resolve(values.page ?? join(root, values.dev ? 'renderer' : 'out/browser'))
if (!existsSync(join(pageFolder, 'index.html'))) {
  console.error(`planovna: notFound: ${textsIn('sk')('cli:host.noPage')}`)
  process.exit(2)
}
const host = await startBrowserHost({
  dataFolder: resolve(values.data),
  pageFolder,
  port: Number(values.port),
  dev: values.dev,
  token: givenToken(),
})
console.log(textsIn('sk')('cli:host.address', { url: host.url }))
if (!values['no-open']) openInBrowser(host.url)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void host.close().then(() => process.exit(0))
  })
}

/** For tests that kill a host and start it again under a page; a shorter token could be guessed. */
function givenToken(): string | undefined {
  const token = process.env['PLANOVNA_TOKEN']
  return token !== undefined && /^[0-9a-f]{64}$/.test(token) ? token : undefined
}

/** Where programs keep a person's files on this system. */
function usualDataFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'planovna')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'planovna')
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'planovna')
}

/** The printed address is enough where there is no screen or no browser. */
function openInBrowser(url: string): void {
  const [command, ...words] = opener(url)
  if (command === undefined) return
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener(url: string): readonly string[] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  if (process.platform === 'darwin') return ['open', url]
  const hasScreen = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => (name ?? '') !== '')
  return hasScreen ? ['xdg-open', url] : []
}
