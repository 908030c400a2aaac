import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { createServices } from '../services.ts'
import { createHandlers } from './createHandlers.ts'
import { dispatch } from './dispatch.ts'
import type { Channel, Input, Output } from '../../core/bridge/contract.ts'
import type { Result } from '../../core/bridge/result.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import { readBackup } from '../backup/readBackup.ts'
import type { Services } from '../services.ts'

/** A red dot of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

let data = ''
let services: Services
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-house-'))
  services = await createServices(data, '1.2.3', () => undefined)
})
afterEach(async () => {
  await services.close()
  await rm(data, { recursive: true, force: true })
})

async function call<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
  const handlers = createHandlers(services, {
    name: 'browser',
    version: '1.2.3',
    dialogs: { pick: () => Promise.resolve(null), save: () => Promise.resolve(null), pickFolder: null },
    setLanguage: () => undefined,
    printPdf: () => Promise.resolve(new Uint8Array()),
    readyToClose: () => undefined,
  })
  return dispatch(handlers, channel, input, (error) => {
    throw error
  }) as Promise<Result<Output<Name>>>
}

it('keeps the choices of exports over a restart', async () => {
  expect(await call('exportChoices:get', null)).toEqual({ ok: true, value: { last: null, named: [] } })
  const choice = {
    preset: 'plan',
    language: 'both',
    isPlanInside: false,
    commitmentId: null,
    isSplit: false,
    format: 'docx',
  } as const
  await call('exportChoices:set', { last: choice, named: [{ name: '  Pre oddelenia ', choice }] })
  services = await createServices(data, '1.2.3', () => undefined)
  expect(await call('exportChoices:get', null)).toEqual({
    ok: true,
    value: { last: choice, named: [{ name: 'Pre oddelenia', choice }] },
  })
})

it.each([
  ['a choice without a name', { last: null, named: [{ name: ' ', choice: { preset: 'plan', language: 'sk' } }] }],
  ['a preset nobody knows', { last: { preset: 'minutes', language: 'sk' }, named: [] }],
])('refuses %s', async (_what, choices) => {
  expect(await call('exportChoices:set', choices as Input<'exportChoices:set'>)).toMatchObject({
    error: { code: 'wrongInput' },
  })
})

it('makes documents in the house style, and none while its coat of arms is lost', async () => {
  const created = await call('library:create', { title: { sk: 'Plán', en: '' }, kind: 'cityOnly' })
  if (!created.ok) throw new Error(created.error.code)
  const wanted = { ...created.value, preset: 'plan', language: 'sk' } as const
  const plain = await call('export:make', wanted)
  await call('house:setStyle', { ...usualStyle, accent: 'A01C22' })
  await call('house:setCoat', { png, svg: null })
  const styled = await call('export:make', wanted)
  if (!plain.ok || !styled.ok) throw new Error('no document')
  expect(styled.value.report.bytes).toBeGreaterThan(plain.value.report.bytes + 50)

  const [picture = ''] = await readdir(join(data, 'house'))
  await rm(join(data, 'house', picture))
  expect(await call('export:make', wanted)).toMatchObject({ ok: false, error: { code: 'coatLost' } })
  await call('house:setCoat', null)
  expect((await call('export:make', wanted)).ok).toBe(true)
})

it('has the house style and the choices in its backups', async () => {
  await call('library:createFromSample', { name: 'bb-2021' })
  await call('house:setCoat', { png, svg: null })
  await call('exportChoices:set', {
    last: { preset: 'plan', language: 'sk', isPlanInside: true, commitmentId: null, isSplit: false, format: 'docx' },
    named: [],
  })
  await call('backups:now', null)
  const [name = ''] = await readdir(join(data, 'backups'))
  const { manifest, isWhole } = await readBackup(join(data, 'backups', name))
  expect(await isWhole()).toBe(true)
  expect(manifest.others.map(({ file }) => file.replace(/[0-9a-f]{16}/u, '…'))).toEqual([
    'houseStyle.json',
    'house/coat-….png',
    'exportChoices.json',
  ])
  expect(JSON.parse(await readFile(join(data, 'houseStyle.json'), 'utf8'))).toMatchObject({ accent: usualStyle.accent })
})
