import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { rigBefore } from './handlersRig.ts'
import { applyEdit } from '../../core/edit/applyEdit.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { parsePlanText } from '../../core/plan/planFile.ts'
import { stepOf } from '../store/draft.ts'
import type { Input } from '../../core/bridge/contract.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'

const fixtures = join(import.meta.dirname, '../../tests/fixtures')
const rig = rigBefore()

async function pick(name: string): Promise<string> {
  rig.picked = { name, bytes: await readFile(join(fixtures, name)) }
  return (await rig.value('files:pick', { purpose: 'import' }))?.token ?? ''
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
    const { importToken, plan, report } = await rig.value('import:read', { token, revisions: 'accepted' })
    expect([plan.commitments.length, report.reader]).toEqual([3, 'docx'])
    expect((await rig.value('library:list', null)).plans).toEqual([])

    const { planId } = await rig.value('import:confirm', { importToken })
    const { plan: prior } = await rig.value('draft:open', { planId })
    expect(prior).toEqual(plan)
    const refused = await rig.call('draft:append', { planId, entries: [renaming('e-1', prior)] })
    expect(refused).toMatchObject({ ok: false, error: { code: 'readOnly' } })
    expect(await rig.call('import:confirm', { importToken })).toMatchObject({ error: { code: 'staleToken' } })

    const copy = await rig.value('library:duplicate', { planId, title: { sk: 'Návrh', en: 'Draft' }, asDraft: true })
    const { plan: draft } = await rig.value('draft:open', copy)
    expect(draft).toMatchObject({ id: copy.planId, origin: { kind: 'draft' }, title: { sk: 'Návrh', en: 'Draft' } })
    expect(draft.commitments.map(({ lineage }) => lineage?.commitmentId)).toEqual(prior.commitments.map(({ id }) => id))
    await rig.value('draft:append', { ...copy, entries: [renaming('e-2', draft)] })
    expect((await rig.value('draft:open', copy)).plan.title.sk).toBe('Nový názov')
  })

  it('that is adopted is copied as a draft', async () => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2024' })
    const { plan } = await rig.value('draft:open', { planId })
    const commands: readonly EditCommand[] = [
      { name: 'setStage', stage: 'council' },
      { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' },
    ]
    await rig.value('draft:append', {
      planId,
      entries: [...stepOf(plan, commands, countingIds('status'), '2026-09-10T10:00:00.000Z')],
    })
    expect((await rig.value('library:list', null)).plans[0]?.stage).toBe('adopted')
    const copy = await rig.value('library:duplicate', { planId, title: { sk: 'Kópia', en: '' }, asDraft: false })
    expect((await rig.value('draft:look', copy)).plan.status.stage).toBe('draft')
    expect(await rig.call('library:rename', { planId, title: { sk: 'Iný', en: '' } })).toMatchObject({
      error: { code: 'adoptedPlan' },
    })
  })

  it.each(['truncated.docx', 'xxe.docx', 'rtf-renamed.docx', 'nul-filled.json', 'empty.docx'])(
    'that is torn or hostile (%s) stores nothing',
    async (name) => {
      const token = await pick(`bad/${name}`)
      expect((await rig.call('import:read', { token, revisions: 'accepted' })).ok).toBe(false)
      expect(await readdir(join(rig.data, 'plans'))).toEqual([])
      expect((await rig.value('library:list', null)).setAside).toEqual([])
    },
  )

  it('is let go of when the person changes their mind', async () => {
    expect(await rig.value('files:pick', { purpose: 'import' })).toBeNull()
    const token = await pick('import/s01-bb-styled.docx')
    const { importToken } = await rig.value('import:read', { token, revisions: 'accepted' })
    await rig.value('import:discard', { importToken })
    expect(await rig.call('import:confirm', { importToken })).toMatchObject({ error: { code: 'staleToken' } })
    expect(await readdir(join(rig.data, 'plans'))).toEqual([])
  })
})

describe('a plan', () => {
  it('is exported and handed to the dialog, as often as wanted', async () => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2024' })
    const made = await rig.value('export:make', {
      planId,
      preset: 'council',
      language: 'sk',
      commitmentId: null,
      isSplit: false,
    })
    expect(made.report.fields.missing).toEqual([])
    for (const suggestedName of ['a.docx', 'b.docx'])
      await rig.value('files:save', { token: made.token, suggestedName })
    expect(rig.saved.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['a.docx', made.report.bytes],
      ['b.docx', made.report.bytes],
    ])
  })

  it('prints a PDF from the plan on the disk, keeps it for saving and remembers what was handed over', async () => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2024' })
    const made = await rig.value('export:makePdf', { planId, preset: 'ogp', language: 'en' })
    expect(made.report).toMatchObject({ documentLanguage: 'en', isTagged: true })
    expect(rig.printed).toHaveLength(2)
    await rig.value('files:save', { token: made.token, suggestedName: made.suggestedName })
    expect(rig.saved.map(({ bytes }) => bytes.length)).toEqual([made.report.bytes])
    const { versions } = await rig.value('versions:list', { planId })
    expect(versions[0]).toMatchObject({ kind: 'export', name: made.suggestedName, sha256: made.report.sha256 })
  })

  it.each([
    ['a page of its own', { html: '<script>1</script>' }],
    ['a path', { out: '/etc/passwd' }],
    ['an unknown preset', { preset: 'everything' }],
    ['an endless id', { planId: 'a'.repeat(100_000) }],
  ])('prints nothing when the page sends %s', async (_, change) => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2024' })
    const input = { planId, preset: 'council', language: 'sk', ...change } as unknown as Input<'export:makePdf'>
    expect(await rig.call('export:makePdf', input)).toMatchObject({ ok: false })
    expect(rig.printed).toEqual([])
  })

  it('travels as a plan file and comes back the same', async () => {
    const { planId } = await rig.value('library:createFromSample', { name: 'bb-2021' })
    const file = await rig.value('export:planFile', { planId })
    expect(file.suggestedName).toMatch(/\.planovna$/)
    await rig.value('files:save', file)
    rig.picked = rig.saved[0] ?? null
    const token = (await rig.value('files:pick', { purpose: 'import' }))?.token ?? ''
    const { plan, report } = await rig.value('import:read', { token, revisions: 'accepted' })
    expect(report.lossless).toBe(true)
    const { plan: original } = await rig.value('draft:open', { planId })
    expect({ ...plan, origin: null }).toEqual({ ...original, origin: null })
  })

  it('is kept elsewhere as the page has it, with what the disk has not, and only if it is a plan', async () => {
    const { planId } = await rig.value('library:create', { title: { sk: 'Plán: návrh', en: '' }, kind: 'cityOnly' })
    const { plan } = await rig.value('draft:open', { planId })
    const inPage = { ...plan, webPage: 'https://mesto.example/plan' }
    expect(await rig.value('files:saveCopy', { plan: inPage })).toEqual({ name: 'Plán návrh.planovna' })
    const kept = parsePlanText(new TextDecoder().decode(rig.saved[0]?.bytes))
    expect(kept).toEqual({ ok: true, value: inPage })
    expect((await rig.value('draft:look', { planId })).plan.webPage).toBe('')

    const torn = { plan: { ...plan, commitments: [{}] } } as unknown as Input<'files:saveCopy'>
    expect(await rig.call('files:saveCopy', torn)).toMatchObject({ error: { code: 'wrongInput' } })
    expect(rig.saved).toHaveLength(1)
  })

  it('made from nothing is empty, and one made from a sample twice is two plans', async () => {
    const title = { sk: 'Plán', en: 'Plan' }
    const { planId } = await rig.value('library:create', { title, kind: 'cityOnly' })
    const { plan } = await rig.value('draft:open', { planId })
    expect(plan).toMatchObject({ title, kind: 'cityOnly', commitments: [] })
    const samples = [
      await rig.value('library:createFromSample', { name: 'bb-2024' }),
      await rig.value('library:createFromSample', { name: 'bb-2024' }),
    ]
    expect(samples[0]?.planId).not.toBe(samples[1]?.planId)
    expect((await rig.value('library:list', null)).plans).toHaveLength(3)
  })
})

describe('the rest', () => {
  it('tells about the host and keeps settings', async () => {
    expect(await rig.value('app:info', null)).toEqual({
      version: '1.2.3',
      host: 'electron',
      platform: process.platform,
    })
    const settings = { language: 'en', theme: 'dark', shownLanguages: 'sk' } as const
    await rig.value('settings:set', settings)
    expect(await rig.value('settings:get', null)).toEqual(settings)
  })

  it('keeps where the person was for the next start, and begins in the library when it can not be read', async () => {
    const library = { screen: { name: 'library' }, place: '', language: null, scroll: 0 } as const
    expect(await rig.value('lastPlace:get', null)).toEqual(library)
    const screen = { name: 'editor', planId: 'plan-1' } as const
    const place = { screen, place: 'commitments/c1/problem', language: 'en', scroll: 412.5 } as const
    await rig.value('lastPlace:set', place)
    await rig.start()
    expect(await rig.value('lastPlace:get', null)).toEqual(place)
    expect(await rig.call('lastPlace:set', { ...place, scroll: -1 })).toMatchObject({ error: { code: 'wrongInput' } })
    await writeFile(join(rig.data, 'lastPlace.json'), '{"screen":')
    expect(await rig.value('lastPlace:get', null)).toEqual(library)
  })

  it('passes the shell’s words on and cuts what the page logs', async () => {
    await rig.value('shell:language', { language: 'en' })
    await rig.value('shell:readyToClose', null)
    await rig.value('log:pageError', { name: 'TypeError', where: 'x'.repeat(5000) })
    expect(rig.logged).toEqual([
      ['language', 'en'],
      ['ready'],
      ['pageError', { name: 'TypeError', where: 'x'.repeat(200) }],
    ])
  })
})
