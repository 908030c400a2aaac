import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { AppError } from '../../core/bridge/result.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { generatePlan } from '../../core/plan/samples/generatePlan.ts'
import { mountSmallDisk, setWritable, unmountSmallDisk } from '../faults/smallDisk.ts'
import { createServices } from '../services.ts'
import { stepOf } from './draft.ts'
import type { Services } from '../services.ts'

const first = generatePlan({ commitments: 1, seed: 8 })
const ids = countingIds('id')
let share: string
let data: string
let services: Services

beforeEach(async () => {
  share = await mkdtemp(join(tmpdir(), 'planovna-share-'))
  data = join(share, 'data')
  await mkdir(data)
})
afterEach(() => rm(share, { recursive: true, force: true }))

const start = async (): Promise<void> => {
  services = await createServices(data, '1.2.3', () => undefined)
}
async function openPlan(): Promise<void> {
  await start()
  await services.store.add(first)
  await services.store.open(first.id)
}

/** What a person types, as the page makes it from the plan it has. */
function typed(before: string, text: string): readonly JournalEntry[] {
  const write = (words: string): EditCommand => ({ name: 'writeText', place: 'title', language: 'sk', text: words })
  const plan = { ...first, title: { ...first.title, sk: before } }
  return stepOf(plan, [write(text)], ids, '2026-09-12T08:00:00.000Z')
}

/** Resolves to the code of the failure. */
const failureOf = (job: Promise<unknown>): Promise<string> =>
  job.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.failure.code : 'a bug'),
  )
const diskTrouble = /^(cannotWrite|cannotRead|notFound)$/

describe('a data folder that goes away while a plan is open', () => {
  it('acknowledges nothing, is not made anew in its place, and takes the same edits when it is back', async () => {
    await openPlan()
    const { store, backups } = services
    await store.append(first.id, typed(first.title.sk, 'Pred výpadkom'))
    await rename(data, `${data}-away`)
    const waiting = typed('Pred výpadkom', 'Počas výpadku')
    // The page tries again and again; each time the answer is the same.
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await failureOf(store.append(first.id, waiting))).toMatch(diskTrouble)
    for (const attempt of [
      () => store.list(),
      () => store.add({ ...first, id: 'plan-two' }),
      () => store.trash(first.id),
      () => services.versions.keep(first, { kind: 'named', name: 'Pre Radu', sha256: null }),
      () => services.settings.write({ language: 'en', theme: 'light', shownLanguages: 'both' }),
    ])
      expect(await failureOf(attempt())).toMatch(diskTrouble)
    expect((await backups.now()).outcome).toBe('failed')
    // Nothing may stand in the share's place when it comes back.
    expect(await readdir(share)).toEqual(['data-away'])

    await rename(`${data}-away`, data)
    await store.append(first.id, waiting)
    expect((await store.read(first.id)).plan.title.sk).toBe('Počas výpadku')
    expect((await backups.now()).outcome).toBe('made')
    await services.close()
    await start()
    expect((await services.store.open(first.id)).plan.title.sk).toBe('Počas výpadku')
    await services.close()
  })

  it('at the first edit of a day keeps no version elsewhere, and keeps it when it is back', async () => {
    await openPlan()
    await rename(data, `${data}-away`)
    const waiting = typed(first.title.sk, 'Ráno bez siete')
    expect(await failureOf(services.store.append(first.id, waiting))).toMatch(diskTrouble)
    expect(await readdir(share)).toEqual(['data-away'])
    await rename(`${data}-away`, data)
    await services.store.append(first.id, waiting)
    const { versions } = await services.versions.list(first.id)
    expect(versions.map(({ kind }) => kind)).toEqual(['dayStart'])
    expect(await services.versions.read(first.id, versions[0]!.id)).toEqual(first)
    await services.close()
  })

  it('at the close leaves what was acknowledged where it is', async () => {
    await openPlan()
    await services.store.append(first.id, typed(first.title.sk, 'Uložené'))
    await rename(data, `${data}-away`)
    await services.close()
    expect(await readdir(share)).toEqual(['data-away'])
    await rename(`${data}-away`, data)
    await start()
    expect((await services.store.open(first.id)).plan.title.sk).toBe('Uložené')
    await services.close()
  })
})

describe('a data folder that can only be read', () => {
  it('acknowledges nothing, shows everything, and takes the same edits once it can be written', async ({ skip }) => {
    // The right to mount is root's on Linux; elsewhere this counts as skipped.
    if (!(await mountSmallDisk(data))) skip()
    try {
      await openPlan()
      const { store } = services
      await store.append(first.id, typed(first.title.sk, 'Pred zákazom'))
      await setWritable(data, false)
      const waiting = typed('Pred zákazom', 'Počas zákazu')
      for (let attempt = 0; attempt < 3; attempt++)
        expect(await failureOf(store.append(first.id, waiting))).toBe('cannotWrite')
      expect((await store.read(first.id)).plan.title.sk).toBe('Pred zákazom')
      expect((await store.list()).plans).toHaveLength(1)
      expect((await services.backups.now()).outcome).toBe('failed')
      await setWritable(data, true)
      await store.append(first.id, waiting)
      await services.close()
      await start()
      expect((await services.store.open(first.id)).plan.title.sk).toBe('Počas zákazu')
      await services.close()
    } finally {
      await unmountSmallDisk(data)
    }
  })

  it('opens for reading, also at the start, and refuses edits in words of the disk', async ({ skip }) => {
    if (!(await mountSmallDisk(data))) skip()
    try {
      await openPlan()
      await services.close()
      await setWritable(data, false)
      await start()
      expect((await services.store.open(first.id)).plan).toEqual(first)
      expect(await failureOf(services.store.append(first.id, typed(first.title.sk, 'Iné')))).toBe('cannotWrite')
      await services.close()
    } finally {
      await setWritable(data, true)
      await unmountSmallDisk(data)
    }
  })
})
