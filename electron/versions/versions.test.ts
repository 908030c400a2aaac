import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { createCommitment, createPlan } from '../../core/plan/create.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { localized } from '../../core/plan/localized.ts'
import { parsePlanText } from '../../core/plan/planFile.ts'
import { createVersions } from './versions.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Versions } from './versions.ts'

const plan = createPlan('plan-1', localized('Záväzok mesta', 'City plan'), 'ogpLocal')
const later: Plan = { ...plan, commitments: [createCommitment('com-1'), createCommitment('com-2')] }
const named = (name: string) => ({ kind: 'named', name, sha256: null }) as const

let data = ''
let now = new Date()
let versions: Versions
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-versions-'))
  now = new Date(2026, 8, 12, 10, 42)
  versions = open()
})
afterEach(() => rm(data, { recursive: true, force: true }))

const newId = countingIds('version')
const open = (): Versions => createVersions({ folder: join(data, 'versions'), newId, now: () => now })
const folder = (): string => join(data, 'versions', 'plan-1')
const kindsOf = async (planId = 'plan-1') => (await versions.list(planId)).versions.map(({ kind }) => kind)
const namesOf = async () => (await versions.list('plan-1')).versions.map(({ name }) => name)
async function files(): Promise<readonly string[]> {
  return (await readdir(folder())).filter((name) => name.endsWith('.planovna')).sort()
}
function passMinutes(count: number): void {
  now = new Date(now.getTime() + count * 60_000)
}

describe('a version', () => {
  it('is a plan file of its own, listed newest first with what it is', async () => {
    await versions.keep(plan, named('Verzia pre Radu, 12. 9.'))
    passMinutes(1)
    const sha256 = 'a'.repeat(64)
    const exported = await versions.keep(later, { kind: 'export', name: 'Plán.docx', sha256 })
    expect(exported).toMatchObject({ planId: 'plan-1', at: now.toISOString(), sha256, commitments: 2 })
    expect((await versions.list('plan-1')).versions).toEqual([
      exported,
      expect.objectContaining({ kind: 'named', name: 'Verzia pre Radu, 12. 9.', commitments: 0, sha256: null }),
    ])
    const [first] = await files()
    const stamp = new Date(2026, 8, 12, 10, 42).toISOString().replace(/[-:.]/g, '')
    expect(first).toMatch(new RegExp(`^${stamp}-version-\\d+\\.planovna$`))
    expect(parsePlanText(await readFile(join(folder(), first!), 'utf8'))).toEqual({ ok: true, value: plan })
  })

  it('gives the plan back as it was', async () => {
    const { id } = await versions.keep(later, named('Prvá'))
    await versions.keep(plan, named('Druhá'))
    expect(await versions.read('plan-1', id)).toEqual(later)
    await expect(versions.read('plan-1', 'version-x')).rejects.toMatchObject({ failure: { code: 'notFound' } })
    await expect(versions.read('plan-2', id)).rejects.toMatchObject({ failure: { code: 'notFound' } })
  })

  it('can be deleted when a person named it, and only then', async () => {
    const mine = await versions.keep(plan, named('Prvá'))
    const automatic = await versions.keep(plan, { kind: 'beforeRestore', name: '', sha256: null })
    await versions.remove('plan-1', mine.id)
    await expect(versions.remove('plan-1', automatic.id)).rejects.toMatchObject({ failure: { code: 'wrongCall' } })
    await expect(versions.remove('plan-1', mine.id)).rejects.toMatchObject({ failure: { code: 'notFound' } })
    expect(await kindsOf()).toEqual(['beforeRestore'])
    expect(await files()).toHaveLength(1)
  })

  it('goes with all others when its plan is deleted for ever', async () => {
    await versions.keep(plan, named('Prvá'))
    await versions.keep({ ...plan, id: 'plan-2' }, named('Iná'))
    await versions.forget('plan-1')
    expect([await kindsOf(), await kindsOf('plan-2')]).toEqual([[], ['named']])
    expect(await readdir(join(data, 'versions'))).toEqual(['plan-2'])
  })

  it('is written one after another, however many are asked for at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => versions.keep(plan, named(`Verzia ${index}`))))
    expect((await namesOf()).toSorted()).toEqual(Array.from({ length: 8 }, (_, index) => `Verzia ${index}`))
  })

  it('that can not be written fails with the reason and leaves the others as they were', async () => {
    await versions.keep(plan, named('Prvá'))
    const full = createVersions({
      folder: join(data, 'versions'),
      newId,
      now: () => now,
      disk: {
        rename: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
        exchange: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
        writeAt: () => Promise.resolve(),
        pause: () => Promise.resolve(),
      },
    })
    await expect(full.keep(plan, named('Druhá'))).rejects.toMatchObject({ failure: { code: 'diskFull' } })
    expect(await namesOf()).toEqual(['Prvá'])
  })
})

describe("the start of a day's work", () => {
  const start = (state: Plan = plan) => versions.startDay('plan-1', () => Promise.resolve(state))

  it('is kept once a day, also after a restart', async () => {
    await start()
    passMinutes(60)
    await start(later)
    versions = open()
    await start(later)
    expect((await versions.list('plan-1')).versions).toMatchObject([{ kind: 'dayStart', commitments: 0 }])
  })

  it('is the first moment after midnight where the computer stands', async () => {
    now = new Date(2026, 8, 12, 23, 59)
    await start()
    passMinutes(2)
    await start(later)
    const kept = (await versions.list('plan-1')).versions
    expect(kept.map(({ at, commitments }) => [new Date(at).getDate(), commitments])).toEqual([
      [13, 2],
      [12, 0],
    ])
  })

  it('is not taken for kept because of a version of another kind', async () => {
    await versions.keep(plan, named('Ranná'))
    await start()
    expect(await kindsOf()).toEqual(['dayStart', 'named'])
  })

  it('is nothing to a prior plan, which nobody works on', async () => {
    await start({ ...plan, origin: { kind: 'prior', importedFrom: null } })
    expect(await kindsOf()).toEqual([])
  })

  it('is tried again when it could not be kept', async () => {
    await expect(versions.startDay('plan-1', () => Promise.reject(new Error('no plan')))).rejects.toThrow('no plan')
    await start()
    expect(await kindsOf()).toEqual(['dayStart'])
  })
})

describe('damaged files', () => {
  beforeEach(async () => {
    await versions.keep(plan, named('Prvá'))
    passMinutes(1)
    await versions.keep(later, named('Druhá'))
  })

  it.each<[string, (path: string) => Promise<void>]>([
    ['cut short', (path) => truncate(path, 100)],
    ['zero-filled', (path) => writeFile(path, Buffer.alloc(4000))],
    ['no UTF-8', (path) => writeFile(path, Buffer.from([0xc3, 0x28, 0x0a]))],
    ['with a changed word', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('City', 'Town!'))],
  ])('%s are set aside and named; the others stay', async (_what, damage) => {
    const [first] = await files()
    await damage(join(folder(), first!))
    const { versions: listed, damaged } = await versions.list('plan-1')
    expect([listed.map(({ name }) => name), damaged]).toEqual([['Druhá'], 1])
    expect(await readdir(folder())).toContainEqual(expect.stringMatching(/\.planovna\.corrupt-\d{8}-\d{6}$/))
    expect(await versions.read('plan-1', listed[0]!.id)).toEqual(later)
  })

  it('of the same size are noticed when they are read', async () => {
    const [first] = await files()
    const path = join(folder(), first!)
    const { versions: before } = await versions.list('plan-1')
    await writeFile(path, Buffer.alloc((await readFile(path)).length))
    await expect(versions.read('plan-1', before[1]!.id)).rejects.toMatchObject({ failure: { code: 'corruptFile' } })
    expect(await versions.list('plan-1')).toEqual({ versions: [before[0]], damaged: 1 })
  })

  it.each<[string, (path: string) => Promise<void>]>([
    ['lost', (path) => rm(path)],
    ['damaged', (path) => writeFile(path, '{"format":')],
    ['of another shape', (path) => writeFile(path, '[]')],
  ])('do not matter when the index is %s: the files tell everything', async (_what, damage) => {
    const before = await versions.list('plan-1')
    await damage(join(folder(), 'index.json'))
    versions = open()
    expect(await versions.list('plan-1')).toEqual(before)
  })

  it('of a newer program and copies made by hand are left alone', async () => {
    const [first, second] = await files()
    const text = await readFile(join(folder(), first!), 'utf8')
    const newer = text.replace(/"schemaVersion": \d+/, '"schemaVersion": 99')
    await writeFile(join(folder(), first!), newer)
    const copy = second!.replace('2026', '2020')
    await writeFile(join(folder(), copy), await readFile(join(folder(), second!)))
    expect(await namesOf()).toEqual(['Druhá'])
    expect(await readFile(join(folder(), first!), 'utf8')).toBe(newer)
    expect(await files()).toContain(copy)
  })
})
