import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEdit } from '../../core/edit/applyEdit.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { parsePlanText } from '../../core/plan/planFile.ts'
import { createServices } from '../services.ts'
import { rigPrint } from '../export/pdf/pdfRig.ts'
import { stepOf } from '../store/draft.ts'
import { createHandlers } from './createHandlers.ts'
import { dispatch } from './dispatch.ts'
import type { Channel, Input, Output } from '../../core/bridge/contract.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Services } from '../services.ts'
import type { PickedFile } from './fileDialogs.ts'
import type { OnBug } from './dispatch.ts'

const fixtures = join(import.meta.dirname, '../../tests/fixtures')
type Call = <Name extends Channel>(channel: Name, input: Input<Name>) => Promise<Result<Output<Name>>>

let data = ''
let call: Call
/** What the person at the dialogs does and gets. */
let picked: PickedFile | null
let folder: string | null
let saved: PickedFile[]
let logged: unknown[][]
/** What the host's Chromium was given to print. */
let printed: string[]

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-handlers-'))
  picked = null
  folder = null
  saved = []
  logged = []
  printed = []
  call = callsOn(await createServices(data, '1.2.3', (...line) => logged.push(line)))
})
afterEach(() => rm(data, { recursive: true, force: true }))

function callsOn(services: Services): Call {
  const handlers = createHandlers(services, {
    name: 'electron',
    version: '1.2.3',
    dialogs: {
      pick: () => Promise.resolve(picked),
      pickFolder: () => Promise.resolve(folder),
      save: (bytes, name) => {
        saved.push({ name, bytes })
        return Promise.resolve({ name })
      },
    },
    printPdf: (html) => {
      printed.push(html)
      return Promise.resolve(rigPrint(html))
    },
    setLanguage: (language) => logged.push(['language', language]),
    readyToClose: () => logged.push(['ready']),
  })
  const onBug: OnBug = (error) => {
    throw error
  }
  return (channel, input) => dispatch(handlers, channel, input, onBug) as ReturnType<Call> as never
}

/** The value of a call that must succeed. */
async function value<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await call(channel, input)
  if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
  return result.value
}
async function pick(name: string): Promise<string> {
  picked = { name, bytes: await readFile(join(fixtures, name)) }
  return (await value('files:pick', { purpose: 'import' }))?.token ?? ''
}
function renaming(id: string, before: Plan): JournalEntry {
  const command = { name: 'writeText', place: 'title', language: 'sk', text: 'Nový názov' } as const
  const { label, place, patches, inverse } = applyEdit(before, command)
  const entry = {
    id,
    step: id,
    label,
    at: '2026-09-12T08:00:00.000Z',
    place,
    patches,
    inverse,
    undoes: null,
    redoes: null,
  }
  return JSON.parse(JSON.stringify(entry)) as JournalEntry // as it crosses the bridge
}

describe('a document', () => {
  it('is read, stored as a prior plan only after a yes, and used as a draft', async () => {
    const token = await pick('import/s01-bb-styled.docx')
    const { importToken, plan, report } = await value('import:read', { token, revisions: 'accepted' })
    expect([plan.commitments.length, report.reader]).toEqual([3, 'docx'])
    expect((await value('library:list', null)).plans).toEqual([])

    const { planId } = await value('import:confirm', { importToken })
    const { plan: prior } = await value('draft:open', { planId })
    expect(prior).toEqual(plan)
    const refused = await call('draft:append', { planId, entries: [renaming('e-1', prior)] })
    expect(refused).toMatchObject({ ok: false, error: { code: 'readOnly' } })
    expect(await call('import:confirm', { importToken })).toMatchObject({ error: { code: 'staleToken' } })

    const copy = await value('library:duplicate', { planId, title: { sk: 'Návrh', en: 'Draft' }, asDraft: true })
    const { plan: draft } = await value('draft:open', copy)
    expect(draft).toMatchObject({ id: copy.planId, origin: { kind: 'draft' }, title: { sk: 'Návrh', en: 'Draft' } })
    expect(draft.commitments.map(({ lineage }) => lineage?.commitmentId)).toEqual(prior.commitments.map(({ id }) => id))
    await value('draft:append', { ...copy, entries: [renaming('e-2', draft)] })
    expect((await value('draft:open', copy)).plan.title.sk).toBe('Nový názov')
  })

  it('that is adopted is copied as a draft', async () => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2024' })
    const { plan } = await value('draft:open', { planId })
    const commands: readonly EditCommand[] = [
      { name: 'setStage', stage: 'council' },
      { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' },
    ]
    await value('draft:append', {
      planId,
      entries: [...stepOf(plan, commands, countingIds('status'), '2026-09-10T10:00:00.000Z')],
    })
    expect((await value('library:list', null)).plans[0]?.stage).toBe('adopted')
    const copy = await value('library:duplicate', { planId, title: { sk: 'Kópia', en: '' }, asDraft: false })
    expect((await value('draft:look', copy)).plan.status.stage).toBe('draft')
    expect(await call('library:rename', { planId, title: { sk: 'Iný', en: '' } })).toMatchObject({
      error: { code: 'adoptedPlan' },
    })
  })

  it.each(['truncated.docx', 'xxe.docx', 'rtf-renamed.docx', 'nul-filled.json', 'empty.docx'])(
    'that is torn or hostile (%s) stores nothing',
    async (name) => {
      const token = await pick(`bad/${name}`)
      expect((await call('import:read', { token, revisions: 'accepted' })).ok).toBe(false)
      expect(await readdir(join(data, 'plans'))).toEqual([])
      expect((await value('library:list', null)).setAside).toEqual([])
    },
  )

  it('is let go of when the person changes their mind', async () => {
    expect(await value('files:pick', { purpose: 'import' })).toBeNull()
    const token = await pick('import/s01-bb-styled.docx')
    const { importToken } = await value('import:read', { token, revisions: 'accepted' })
    await value('import:discard', { importToken })
    expect(await call('import:confirm', { importToken })).toMatchObject({ error: { code: 'staleToken' } })
    expect(await readdir(join(data, 'plans'))).toEqual([])
  })
})

describe('a plan', () => {
  it('is exported and handed to the dialog, as often as wanted', async () => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2024' })
    const made = await value('export:make', {
      planId,
      preset: 'council',
      language: 'sk',
      commitmentId: null,
      isSplit: false,
    })
    expect(made.report.fields.missing).toEqual([])
    for (const suggestedName of ['a.docx', 'b.docx']) await value('files:save', { token: made.token, suggestedName })
    expect(saved.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['a.docx', made.report.bytes],
      ['b.docx', made.report.bytes],
    ])
  })

  it('prints a PDF from the plan on the disk, keeps it for saving and remembers what was handed over', async () => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2024' })
    const made = await value('export:makePdf', { planId, preset: 'ogp', language: 'en' })
    expect(made.report).toMatchObject({ documentLanguage: 'en', isTagged: true })
    expect(printed).toHaveLength(2)
    await value('files:save', { token: made.token, suggestedName: made.suggestedName })
    expect(saved.map(({ bytes }) => bytes.length)).toEqual([made.report.bytes])
    const { versions } = await value('versions:list', { planId })
    expect(versions[0]).toMatchObject({ kind: 'export', name: made.suggestedName, sha256: made.report.sha256 })
  })

  it.each([
    ['a page of its own', { html: '<script>1</script>' }],
    ['a path', { out: '/etc/passwd' }],
    ['an unknown preset', { preset: 'everything' }],
    ['an endless id', { planId: 'a'.repeat(100_000) }],
  ])('prints nothing when the page sends %s', async (_, change) => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2024' })
    const input = { planId, preset: 'council', language: 'sk', ...change } as unknown as Input<'export:makePdf'>
    expect(await call('export:makePdf', input)).toMatchObject({ ok: false })
    expect(printed).toEqual([])
  })

  it('travels as a plan file and comes back the same', async () => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2021' })
    const file = await value('export:planFile', { planId })
    expect(file.suggestedName).toMatch(/\.planovna$/)
    await value('files:save', file)
    picked = saved[0] ?? null
    const token = (await value('files:pick', { purpose: 'import' }))?.token ?? ''
    const { plan, report } = await value('import:read', { token, revisions: 'accepted' })
    expect(report.lossless).toBe(true)
    const { plan: original } = await value('draft:open', { planId })
    expect({ ...plan, origin: null }).toEqual({ ...original, origin: null })
  })

  it('is kept elsewhere as the page has it, with what the disk has not, and only if it is a plan', async () => {
    const { planId } = await value('library:create', { title: { sk: 'Plán: návrh', en: '' }, kind: 'cityOnly' })
    const { plan } = await value('draft:open', { planId })
    const inPage = { ...plan, webPage: 'https://mesto.example/plan' }
    expect(await value('files:saveCopy', { plan: inPage })).toEqual({ name: 'Plán návrh.planovna' })
    const kept = parsePlanText(new TextDecoder().decode(saved[0]?.bytes))
    expect(kept).toEqual({ ok: true, value: inPage })
    expect((await value('draft:look', { planId })).plan.webPage).toBe('')

    const torn = { plan: { ...plan, commitments: [{}] } } as unknown as Input<'files:saveCopy'>
    expect(await call('files:saveCopy', torn)).toMatchObject({ error: { code: 'wrongInput' } })
    expect(saved).toHaveLength(1)
  })

  it('made from nothing is empty, and one made from a sample twice is two plans', async () => {
    const title = { sk: 'Plán', en: 'Plan' }
    const { planId } = await value('library:create', { title, kind: 'cityOnly' })
    const { plan } = await value('draft:open', { planId })
    expect(plan).toMatchObject({ title, kind: 'cityOnly', commitments: [] })
    const samples = [
      await value('library:createFromSample', { name: 'bb-2024' }),
      await value('library:createFromSample', { name: 'bb-2024' }),
    ]
    expect(samples[0]?.planId).not.toBe(samples[1]?.planId)
    expect((await value('library:list', null)).plans).toHaveLength(3)
  })
})

describe('the rest', () => {
  it('tells about the host and keeps settings', async () => {
    expect(await value('app:info', null)).toEqual({ version: '1.2.3', host: 'electron', platform: process.platform })
    const settings = { language: 'en', theme: 'dark', shownLanguages: 'sk' } as const
    await value('settings:set', settings)
    expect(await value('settings:get', null)).toEqual(settings)
  })

  it('keeps where the person was for the next start, and begins in the library when it can not be read', async () => {
    const library = { screen: { name: 'library' }, place: '', language: null, scroll: 0 } as const
    expect(await value('lastPlace:get', null)).toEqual(library)
    const screen = { name: 'editor', planId: 'plan-1' } as const
    const place = { screen, place: 'commitments/c1/problem', language: 'en', scroll: 412.5 } as const
    await value('lastPlace:set', place)
    call = callsOn(await createServices(data, '1.2.3', () => undefined))
    expect(await value('lastPlace:get', null)).toEqual(place)
    expect(await call('lastPlace:set', { ...place, scroll: -1 })).toMatchObject({ error: { code: 'wrongInput' } })
    await writeFile(join(data, 'lastPlace.json'), '{"screen":')
    expect(await value('lastPlace:get', null)).toEqual(library)
  })

  it('passes the shell’s words on and cuts what the page logs', async () => {
    await value('shell:language', { language: 'en' })
    await value('shell:readyToClose', null)
    await value('log:pageError', { name: 'TypeError', where: 'x'.repeat(5000) })
    expect(logged).toEqual([
      ['language', 'en'],
      ['ready'],
      ['pageError', { name: 'TypeError', where: 'x'.repeat(200) }],
    ])
  })
})

describe('backups', () => {
  it('go to the folder the person chooses, and one plan comes back from there', async () => {
    const { planId } = await value('library:createFromSample', { name: 'bb-2024' })
    expect(await value('backups:chooseFolder', { to: 'picked' })).toBeNull()
    folder = join(data, 'share')
    await mkdir(folder)
    expect(await value('backups:chooseFolder', { to: 'picked' })).toMatchObject({
      folder,
      isUsualFolder: false,
      canChooseFolder: true,
      last: { plans: 1 },
      trouble: null,
    })
    const [line] = await value('backups:list', null)
    if (line === undefined) throw new Error('no backup')
    expect(await readdir(folder)).toEqual([line.name])
    await value('library:rename', { planId, title: { sk: 'Iný názov', en: '' } })
    const preview = await value('backups:preview', { name: line.name })
    expect(preview.plans.map(({ here, state }) => [here?.title.sk, state])).toEqual([['Iný názov', 'newerHere']])
    await value('backups:restorePlan', { name: line.name, planId, as: 'here' })
    expect((await value('backups:preview', { name: line.name })).plans.map(({ state }) => state)).toEqual(['same'])
    const { versions } = await value('versions:list', { planId })
    expect(versions.map(({ kind }) => kind)).toContain('beforeRestore')
    // The state before the restore is a version, and so belongs into a backup.
    for (const outcome of ['made', 'unchanged']) expect((await value('backups:now', null)).outcome).toBe(outcome)
    expect(await value('backups:chooseFolder', { to: 'usual' })).toMatchObject({ folder: join(data, 'backups') })
  })

  it('are found by the name of a backup alone, never by a path', async () => {
    for (const name of ['../plans/x.planovna', '/etc/passwd', 'planovna.zip']) {
      expect(await call('backups:preview', { name })).toMatchObject({ error: { code: 'wrongInput' } })
    }
  })
})
