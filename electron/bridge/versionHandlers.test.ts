import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEdit } from '../../core/edit/applyEdit.ts'
import { createServices } from '../services.ts'
import { createHandlers } from './createHandlers.ts'
import { dispatch } from './dispatch.ts'
import type { Channel, Input, Output } from '../../core/bridge/contract.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Services } from '../services.ts'

let data = ''
let services: Services
let planId = ''
let logged: unknown[][]

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'planovna-versions-'))
  logged = []
  services = await createServices(data, '1.2.3', (...line) => logged.push(line))
  ;({ planId } = await value('library:create', { title: { sk: 'Plán', en: 'Plan' }, kind: 'ogpLocal' }))
})
afterEach(() => rm(data, { recursive: true, force: true }))

async function call<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
  const handlers = createHandlers(services, {
    name: 'browser',
    version: '1.2.3',
    dialogs: { pick: () => Promise.resolve(null), save: () => Promise.resolve(null), pickFolder: null },
    printPdf: () => Promise.resolve(new Uint8Array()),
    setLanguage: () => undefined,
    readyToClose: () => undefined,
  })
  const result = await dispatch(handlers, channel, input, (error) => {
    throw error
  })
  return result as Result<Output<Name>>
}
async function value<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await call(channel, input)
  if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
  return result.value
}
async function present(): Promise<Plan> {
  return (await value('draft:look', { planId })).plan
}
/** What the page sends for a command; gives the entry. */
async function edit(command: EditCommand): Promise<JournalEntry> {
  const { label, place, patches, inverse } = applyEdit(await present(), command)
  const id = services.newId()
  const undone = { undoes: null, redoes: null }
  const at = new Date().toISOString()
  const entry = { id, step: id, label, at, place, patches: [...patches], inverse: [...inverse], ...undone }
  await value('draft:append', { planId, entries: [entry] })
  return entry
}
const write = (text: string) => edit({ name: 'writeText', place: 'title', language: 'sk', text })
const listed = async () => (await value('versions:list', { planId })).versions

describe('the versions of a plan', () => {
  it('begin with the state before the first edit of the day', async () => {
    expect(await listed()).toEqual([])
    await write('Prvá úprava')
    await write('Druhá úprava')
    const [only, ...others] = await listed()
    expect([only?.kind, others]).toEqual(['dayStart', []])
    const { plan } = await value('versions:read', { planId, versionId: only!.id })
    expect(plan.title.sk).toBe('Plán')
  })

  it('bring a plan back as one step, which can be undone', async () => {
    await write('Pre Radu')
    const { id } = await value('versions:create', { planId, kind: 'named', name: '  Verzia pre Radu, 12. 9.  ' })
    await write('Po Rade')
    const { plan } = await value('versions:read', { planId, versionId: id })
    await value('versions:create', { planId, kind: 'beforeRestore' })
    const step = await edit({ name: 'restoreVersion', plan, version: 'Verzia pre Radu, 12. 9.' })
    expect((await present()).title.sk).toBe('Pre Radu')
    const undo = { ...step, id: services.newId(), patches: step.inverse, inverse: step.patches, undoes: step.step }
    await value('draft:append', { planId, entries: [undo] })
    expect((await present()).title.sk).toBe('Po Rade')
    expect((await listed()).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'beforeRestore ',
      'named Verzia pre Radu, 12. 9.',
      'dayStart ',
    ])
  })

  it('know which file was made of which state', async () => {
    const { suggestedName, report } = await value('export:make', {
      planId,
      preset: 'council',
      language: 'sk',
      commitmentId: null,
      isSplit: false,
    })
    const copy = await value('export:planFile', { planId })
    const [ofCopy, ofDocument] = await listed()
    expect(ofDocument).toMatchObject({ kind: 'export', name: suggestedName, sha256: report.sha256 })
    const sha256 = createHash('sha256').update(services.files.get(copy.token).bytes).digest('hex')
    expect(ofCopy).toMatchObject({ kind: 'sent', name: copy.suggestedName, sha256 })
  })

  it('keep what the document was found to hold, and know the file again', async () => {
    const made = await value('export:make', { planId, preset: 'bilingual', language: 'both' })
    const [kept] = await listed()
    expect(kept?.proof).toEqual(made.report.proof)
    expect(made.report.proof).toMatchObject({
      preset: 'bilingual',
      language: 'both',
      languages: ['sk', 'en'],
      carriesPlan: true,
      lint: { error: 0, warning: 0, info: 0 },
    })
    const { bytes } = services.files.get(made.token)
    const same = async (file: Uint8Array): Promise<boolean> => {
      const token = services.files.keep({ name: 'a.docx', bytes: file }, file.length)
      return (await value('versions:isSameFile', { planId, versionId: kept?.id ?? '', token })).isSame
    }
    expect(await same(bytes)).toBe(true)
    expect(await same(bytes.with(bytes.length - 1, 1))).toBe(false)
  })

  it('say of a document made without the plan that it carries none', async () => {
    const choice = { planId, preset: 'plan', language: 'sk', isPlanInside: false } as const
    expect((await value('export:make', choice)).report.proof.carriesPlan).toBe(false)
  })

  it('stay while the plan is in the trash and go with it for ever', async () => {
    await value('versions:create', { planId, kind: 'named', name: 'Prvá' })
    await value('library:trash', { planId })
    expect(await listed()).toHaveLength(1)
    await value('library:restore', { planId })
    expect(await listed()).toHaveLength(1)
    await value('library:trash', { planId })
    await value('library:deleteForever', { planId })
    expect([await listed(), await readdir(join(data, 'versions'))]).toEqual([[], []])
  })

  it('are not carried along by a copy', async () => {
    await value('versions:create', { planId, kind: 'named', name: 'Prvá' })
    const copy = await value('library:duplicate', { planId, title: { sk: 'Kópia', en: '' }, asDraft: false })
    expect((await value('versions:list', copy)).versions).toEqual([])
  })

  it.each<[string, Input<'versions:create'>]>([
    ['a name of spaces', { planId: 'plan-1', kind: 'named', name: '   ' }],
    ['a name without end', { planId: 'plan-1', kind: 'named', name: 'x'.repeat(500) }],
    ['an id that is a path', { planId: '../plans', kind: 'beforeRestore' }],
  ])('refuse %s', async (_what, input) => {
    expect(await call('versions:create', input)).toMatchObject({ ok: false, error: { code: 'wrongInput' } })
  })

  it('are of no plan that is not there', async () => {
    const answer = await call('versions:create', { planId: 'plan-none', kind: 'named', name: 'Prvá' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })

  it('never stop an edit or an export: when they can not be kept, the work goes on', async () => {
    // A file where the folder of versions should be.
    await writeFile(join(data, 'versions'), '')
    await write('Úprava')
    expect((await present()).title.sk).toBe('Úprava')
    await value('export:planFile', { planId })
    expect(logged.filter(([code]) => code === 'versionFailed').length).toBe(2)
  })
})
