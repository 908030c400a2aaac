import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { projectFolder } from './build.ts'
import { fusesOf, makeStandInRuntime } from './standInRuntime.ts'
import { startApp } from './startedApp.ts'

/** `npm run pack` with a stand-in for Electron's runtime: what would people get? */
let work = ''
let packed = ''
let archive = ''
let files: readonly string[] = []
const contentOf = (file: string): string => extractFile(archive, file.slice(1)).toString('utf8')

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'planovna-pack-'))
  const runtime = join(work, 'runtime')
  mkdirSync(runtime)
  makeStandInRuntime(runtime)
  const words = ['--linux', '--dir', '--x64', `-c.directories.output=${join(work, 'dist')}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectFolder, 'scripts/pack.mjs'), ...words], {
    cwd: projectFolder,
    env: { ...process.env, PLANOVNA_ELECTRON_DIST: runtime },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`packing failed:\n${stdout}\n${stderr}`)
  packed = join(work, 'dist/linux-unpacked')
  archive = join(packed, 'resources/app.asar')
  files = listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/u.test(path))
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

it('the archive holds the three bundles, one icon and a manifest, nothing else', () => {
  const expected = /^\/(out\/(main|preload|renderer)\/.+|resources\/icons\/png\/256x256\.png|package\.json)$/u
  expect(files.filter((file) => !expected.test(file))).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining([
      '/out/main/main.js',
      '/out/main/importWorker.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/package.json',
    ]),
  )
})

it('no sources, source maps, tests or packages are in it', () => {
  expect(files.filter((file) => /\.(ts|tsx|map)$|\.test\.|node_modules|fixtures/u.test(file))).toEqual([])
  const code = files.filter((file) => /\.c?js$/u.test(file))
  expect(code.filter((file) => /sourceMappingURL=/u.test(contentOf(file)))).toEqual([])
})

it('its code needs only electron and what Node brings', () => {
  const code = files.filter((file) => /^\/out\/(main|preload)\/.*\.c?js$/u.test(file))
  const imports = code.flatMap((file) =>
    [
      ...contentOf(file).matchAll(/^\s*(?:import|export)\b[^'"\n]*?from ["']([^"']+)["']|^import ["']([^"']+)["']/gmu),
    ].map(([, from, bare]) => from ?? bare ?? ''),
  )
  expect(imports).toContain('electron')
  expect(imports.filter((name) => !/^(electron$|node:|\.{1,2}\/)/u.test(name))).toEqual([])
})

it('nothing of the browser host is in it', () => {
  // Names and addresses only the browser host and its client have.
  const marks = ['createHostServer', 'startBrowserHost', 'x-file-name', 'askForFile']
  const sources = ['electron/host', 'core/bridge', 'renderer/src/bridge'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder)).map((name) => readFileSync(join(projectFolder, folder, name), 'utf8')),
  )
  for (const mark of marks) {
    expect(sources.some((source) => source.includes(mark))).toBe(true)
    expect([mark, files.filter((file) => contentOf(file).includes(mark))]).toEqual([mark, []])
  }
})

it('the manifest names the program and no development dependency', () => {
  const manifest = JSON.parse(contentOf('/package.json')) as Record<string, unknown>
  expect(manifest).toMatchObject({
    name: 'planovna',
    productName: 'Plánovňa',
    main: 'out/main/main.js',
    type: 'module',
  })
  expect(manifest).not.toHaveProperty('devDependencies')
  expect(manifest).not.toHaveProperty('scripts')
})

it('every file of the archive carries the checksum Electron compares', () => {
  type Node = { files?: Record<string, Node>; integrity?: { algorithm: string; hash: string } }
  const { header } = getRawHeader(archive) as unknown as { header: Node }
  for (const file of files) {
    const node = file
      .slice(1)
      .split('/')
      .reduce<Node | undefined>((folder, name) => folder?.files?.[name], header)
    const hash = createHash('sha256')
      .update(extractFile(archive, file.slice(1)))
      .digest('hex')
    expect([file, node?.integrity]).toEqual([file, expect.objectContaining({ algorithm: 'SHA256', hash })])
  }
})

it('the fuses are set in the binary', () => {
  // run as Node off, cookies encrypted, NODE_OPTIONS off, --inspect off, archive checked, archive only,
  // no snapshot of its own, no privileges for file:, and the ninth as Electron ships it
  expect(fusesOf(readFileSync(join(packed, 'planovna')))).toBe('010011001')
})

it('the licences travel along', () => {
  expect(readFileSync(join(packed, 'resources/licences/LICENSE.txt'), 'utf8')).toMatch(
    /^EUROPEAN UNION PUBLIC LICENCE/u,
  )
  expect(readdirSync(packed)).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']))
  const notices = readFileSync(join(packed, 'resources/licences/THIRD_PARTY_NOTICES.txt'), 'utf8')
  const bundled = [
    'docx',
    'lowdb',
    'zod',
    'saxes',
    'i18next',
    'react',
    'react-dom',
    '@fontsource-variable/source-sans-3',
  ]
  expect(bundled.filter((name) => !notices.includes(`\n${name} `))).toEqual([])
  expect(notices).toContain('Liberation Sans')
})

it('Chromium brings texts in Slovak and English alone', () => {
  expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak', 'sk.pak'])
})

it('what was packed runs', async () => {
  const appFolder = join(work, 'extracted')
  extractAll(archive, appFolder)
  const app = await startApp({ appFolder, homeFolder: join(work, 'home') })
  try {
    await app.until('calls', (calls) => calls.some(({ name }) => name === 'pageLoaded'))
    expect(await app.ask('call', 'library:list', null)).toEqual({
      ok: true,
      value: { plans: [], trash: [], setAside: [] },
    })
  } finally {
    app.stop()
  }
})
