import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { defaultSettings, settingsSchema } from '../../core/bridge/settings.ts'
import { createPlan } from '../../core/plan/create.ts'
import { localized } from '../../core/plan/localized.ts'
import { currentSchemaVersion, serialisePlanFile } from '../../core/plan/planFile.ts'
import { createFile, fileAdapter, succeed } from './fileAdapter.ts'
import { checksumOf, planFormat } from './planFormat.ts'
import { recordFile } from './recordFile.ts'
import { setAside, setAsideAt } from './setAside.ts'
import type { Settings } from '../../core/bridge/settings.ts'
import type { RecordFile } from './recordFile.ts'

const plan = createPlan('plan-1', localized('Akčný plán', 'Action plan'), 'ogpLocal')

const snapshot = { plan, lastEntry: 'entry-7' }
const readBack = { ...snapshot, isIntact: true, checksum: checksumOf(plan), writtenVersion: currentSchemaVersion }

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-adapter-'))
  path = join(folder, 'plan-1.planovna')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a plan file', () => {
  it('reads back what was written, through lowdb', async () => {
    const database = await createFile(path, planFormat, snapshot)
    await database.read()
    expect(database.data).toEqual(readBack)
  })

  it('tells a plan that is not the one its checksum was made of, and takes one without a checksum', async () => {
    await createFile(path, planFormat, snapshot)
    await writeFile(path, (await readFile(path, 'utf8')).replace('Action plan', 'Action plot'))
    expect(await fileAdapter(path, planFormat).read()).toMatchObject({ isIntact: false })
    await writeFile(path, JSON.stringify({ format: 'planovna', schemaVersion: currentSchemaVersion, plan }))
    expect(await fileAdapter(path, planFormat).read()).toEqual({ ...readBack, lastEntry: null, isIntact: null })
  })

  it('is not made up when it is missing', async () => {
    await expect(fileAdapter(path, planFormat).read()).rejects.toMatchObject({ failure: { code: 'notFound' } })
    expect(await readdir(folder)).toEqual([])
  })

  const whole = Buffer.from(serialisePlanFile(plan))
  it.each([
    ['filled with zeros', Buffer.alloc(4096)],
    ['empty', Buffer.alloc(0)],
    ['truncated', whole.subarray(0, whole.length / 2)],
    ['not UTF-8', Buffer.concat([whole, Buffer.from([0xff, 0xfe])])],
    ['of another format', Buffer.from('{"commitments":[]}')],
    ['holding null', Buffer.from('null')],
    ['breaking the schema', Buffer.from(serialisePlanFile(plan).replace('"ogpLocal"', '"other"'))],
  ])('%s is set aside unchanged, under a name the failure tells', async (_what, content) => {
    await writeFile(path, content)
    const error: unknown = await fileAdapter(path, planFormat)
      .read()
      .catch((thrown: unknown) => thrown)
    const [name] = await readdir(folder)
    expect(name).toMatch(/^plan-1\.planovna\.corrupt-\d{8}-\d{6}$/)
    expect(error).toMatchObject({ failure: { params: { name: 'plan-1.planovna', setAside: name } } })
    expect(await readFile(join(folder, name ?? ''))).toEqual(content)
  })

  it('of a newer version stays where it is', async () => {
    const newer = serialisePlanFile(plan).replace(/"schemaVersion": \d+/, '"schemaVersion": 99')
    await writeFile(path, newer)
    await expect(fileAdapter(path, planFormat).read()).rejects.toMatchObject({ failure: { code: 'newerFile' } })
    expect(await readFile(path, 'utf8')).toBe(newer)
  })

  it('keeps its value and the disk’s when the next value is refused', async () => {
    const database = await createFile(path, planFormat, snapshot)
    const broken = { ...snapshot, plan: { ...plan, id: 'no id at all' } }
    await expect(succeed(database, broken)).rejects.toThrow()
    expect(database.data).toBe(snapshot)
    expect(await fileAdapter(path, planFormat).read()).toEqual(readBack)
  })
})

describe('setAside', () => {
  it('never replaces a file that was set aside in the same second', async () => {
    const now = new Date('2026-09-12T10:42:05Z')
    const names: string[] = []
    for (const content of ['one', 'two', 'three']) {
      await writeFile(path, content)
      names.push(await setAside(path, now))
    }
    expect(names).toEqual([
      'plan-1.planovna.corrupt-20260912-104205',
      'plan-1.planovna.corrupt-20260912-104205-2',
      'plan-1.planovna.corrupt-20260912-104205-3',
    ])
    expect(await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).toEqual([
      'one',
      'two',
      'three',
    ])
    expect(names.map(setAsideAt)).toEqual(Array(3).fill('2026-09-12T10:42:05.000Z'))
  })
})

const settingsIn = (path: string): RecordFile<Settings> => recordFile(path, settingsSchema, defaultSettings)

describe('settings', () => {
  it('are the defaults until they are written, and after their file is damaged', async () => {
    const settings = settingsIn(join(folder, 'settings.json'))
    expect(await settings.read()).toMatchObject({ language: 'sk', theme: 'system' })
    const wanted = { language: 'en', theme: 'dark', shownLanguages: 'both' } as const
    await settings.write(wanted)
    expect(await settingsIn(join(folder, 'settings.json')).read()).toEqual(wanted)
    await writeFile(join(folder, 'settings.json'), '{"language":')
    expect(await settings.read()).toMatchObject({ language: 'sk' })
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^settings\.json\.corrupt-/)])
  })
})
