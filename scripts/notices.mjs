// Writes out/licences/THIRD_PARTY_NOTICES.txt: the licence of every package whose code is in the built application.
// Run after a build, which leaves the list of packages in out/packages. A licence nobody has looked at stops the packing.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { root } from './setup/packages.mjs'

/** All of them allow what the EUPL asks for, as long as their notice travels with the program. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
])

export function writeNotices(outFolder = join(root, 'out')) {
  const lists = join(outFolder, 'packages')
  const bundled = readdirSync(lists).flatMap((name) => JSON.parse(readFileSync(join(lists, name), 'utf8')))
  const notices = [...withDependencies(bundled.map((folder) => join(root, folder))).map(notice), letterShapes()]
  const unknown = notices.filter(({ licence }) => !allowed.has(licence))
  if (unknown.length > 0) {
    throw new Error(
      `licences to look at first: ${unknown.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
    )
  }
  const target = join(outFolder, 'licences')
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'THIRD_PARTY_NOTICES.txt'), text(notices))
  return notices.map(({ name }) => name)
}

/** A package may carry its own dependencies inside its published file, so these are named too. */
function withDependencies(folders) {
  const found = new Map()
  const queue = [...folders]
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    const manifest = manifestOf(folder)
    if (found.has(`${manifest.name}@${manifest.version}`)) continue
    found.set(`${manifest.name}@${manifest.version}`, folder)
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (!name.startsWith('@types/')) queue.push(installedBeside(folder, name))
    }
  }
  return [...found.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, folder]) => folder)
}

/** As Node looks for it: in the package itself, then in every node_modules above. */
function installedBeside(folder, name) {
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    const candidate = join(above, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
  }
  throw new Error(`${name} is not installed`)
}

function notice(folder) {
  const { name, version, license, homepage, author } = manifestOf(folder)
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/iu.test(entry))
  const words = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim()
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors')
  const known = words ?? `Copyright ${by}. Published under ${license} without a text of its own.`
  return { name, version, licence: license ?? 'none', homepage: homepage ?? '', words: known }
}

/** The outlines of letters in pictures (electron/export/raster) come from a font, whose licence travels with them. */
function letterShapes() {
  const licence = readFileSync(join(root, 'node_modules/@fontsource-variable/source-sans-3/LICENSE'), 'utf8')
  const words = licence.slice(licence.indexOf('This Font Software is licensed')).trim()
  return {
    name: 'Liberation Sans (outlines of letters)',
    version: '2',
    licence: 'OFL-1.1',
    homepage: 'https://github.com/liberationfonts',
    words: `Digitized data copyright (c) 2010 Google Corporation with Reserved Font Arimo, Tinos and Cousine.
Copyright (c) 2012 Red Hat, Inc. with Reserved Font Name Liberation.

${words}`,
  }
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

function text(notices) {
  const head =
    'Plánovňa contains the following packages. Electron and Chromium have files of their own beside this one.\n'
  const parts = notices.map(({ name, version, licence, homepage, words }) =>
    [`${name} ${version}`, `Licence: ${licence}`, homepage, '', words]
      .filter((line, index) => index !== 2 || line !== '')
      .join('\n'),
  )
  return [head, ...parts].join(`\n${'='.repeat(80)}\n`)
}

if (process.argv[1] === import.meta.filename) writeNotices()
