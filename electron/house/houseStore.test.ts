import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { createHouseStore } from './houseStore.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'

/** Dots of one pixel, red and blue. */
const red = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"><path d="M0 0h3v4z" onload="alert(1)"/></svg>'

let data = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-house-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

it('has the usual style before anything is chosen', async () => {
  expect(await createHouseStore(data).read()).toEqual({ style: usualStyle, coat: null, isCoatLost: false })
  expect(await createHouseStore(data).files()).toEqual(new Map())
})

it('keeps style and coat of arms over a restart, the drawing cleaned', async () => {
  const store = createHouseStore(data)
  await store.writeStyle({ ...usualStyle, accent: 'A01C22' })
  await store.writeCoat({ png: red, svg })
  const { style, coat } = await createHouseStore(data).read()
  expect(style.accent).toBe('A01C22')
  expect(coat).toMatchObject({ png: red, width: 1, height: 1 })
  expect(coat?.svg).toContain('<path d="M0 0h3v4z"/>')
  expect([...(await store.files()).keys()].map((name) => name.replace(/[0-9a-f]{16}/u, '…'))).toEqual([
    'houseStyle.json',
    'house/coat-….png',
    'house/coat-….svg',
  ])
})

it('changes style and coat of arms each without the other', async () => {
  const store = createHouseStore(data)
  await Promise.all([
    store.writeCoat({ png: red, svg: null }),
    store.writeStyle({ ...usualStyle, web: 'www.mesto.sk' }),
  ])
  const { style, coat } = await store.read()
  expect([style.web, coat?.png]).toEqual(['www.mesto.sk', red])
})

it('leaves no pictures behind when another one or none is chosen', async () => {
  const store = createHouseStore(data)
  await store.writeCoat({ png: red, svg })
  await store.writeCoat({ png: red, svg: null })
  expect(await readdir(join(data, 'house'))).toHaveLength(1)
  await store.writeCoat(null)
  expect(await readdir(join(data, 'house'))).toEqual([])
  expect((await store.read()).coat).toBeNull()
})

it('says that the picture of the coat of arms is lost, and keeps the style', async () => {
  const store = createHouseStore(data)
  await store.writeStyle({ ...usualStyle, web: 'www.mesto.sk' })
  await store.writeCoat({ png: red, svg: null })
  const [name = ''] = await readdir(join(data, 'house'))
  await writeFile(join(data, 'house', name), 'torn')
  expect(await store.read()).toMatchObject({ coat: null, isCoatLost: true, style: { web: 'www.mesto.sk' } })
  await store.writeCoat({ png: red, svg: null })
  expect(await store.read()).toMatchObject({ isCoatLost: false, coat: { png: red } })
})

it.each([
  ['no PNG', Buffer.from('hello').toString('base64'), 'notAPicture'],
  ['a torn PNG', red.slice(0, 60), 'corruptFile'],
])('takes %s for no coat of arms and keeps the one before', async (_what, png, code) => {
  const store = createHouseStore(data)
  await store.writeCoat({ png: red, svg: null })
  await expect(store.writeCoat({ png, svg: null })).rejects.toMatchObject({ failure: { code } })
  expect((await store.read()).coat?.png).toBe(red)
})

it('puts a damaged file aside instead of writing over it', async () => {
  await writeFile(join(data, 'houseStyle.json'), '{"accent":')
  expect((await createHouseStore(data).read()).style).toEqual(usualStyle)
  const [aside = ''] = (await readdir(data)).filter((name) => name.includes('.corrupt-'))
  expect(await readFile(join(data, aside), 'utf8')).toBe('{"accent":')
})
