import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { applyEdit } from '../../core/edit/applyEdit.ts'
import { undoEntry, historyOf } from '../../core/edit/history.ts'
import { decide, noDecisions } from '../../core/merge/decide.ts'
import { mergePlans } from '../../core/merge/mergePlans.ts'
import { parsePlanFileText, serialisePlanFile } from '../../core/plan/planFile.ts'
import { planSchema } from '../../core/plan/schema.ts'
import { createServices } from '../services.ts'
import { createHandlers } from './createHandlers.ts'
import { dispatch } from './dispatch.ts'
import type { Channel, Input, Output } from '../../core/bridge/contract.ts'
import type { MergeSource } from '../../core/bridge/merging.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Services } from '../services.ts'

/** One person's computer with a library of its own. */
type Desk = Readonly<{ data: string; services: Services; planId: string }>

let owner: Desk
let colleague: Desk

async function deskIn(planId = ''): Promise<Desk> {
  const data = await mkdtemp(join(tmpdir(), 'planovna-merge-'))
  return { data, services: await createServices(data, '1.2.3', () => undefined), planId }
}
beforeEach(async () => {
  owner = await deskIn()
  const created = await value(owner, 'library:create', { title: { sk: 'Plán', en: 'Plan' }, kind: 'ogpLocal' })
  owner = { ...owner, planId: created.planId }
  colleague = await deskIn(created.planId)
})
afterEach(async () => {
  for (const { data, services } of [owner, colleague]) {
    await services.close()
    await rm(data, { recursive: true, force: true })
  }
})

async function call<Name extends Channel>(
  desk: Desk,
  channel: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const handlers = createHandlers(desk.services, {
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
async function value<Name extends Channel>(desk: Desk, channel: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await call(desk, channel, input)
  if (!result.ok) throw new Error(`${channel}: ${result.error.code}`)
  return result.value
}
const present = async (desk: Desk): Promise<Plan> => (await value(desk, 'draft:look', { planId: desk.planId })).plan

/** What the page sends for a command. */
async function edit(desk: Desk, command: EditCommand, step = desk.services.newId()): Promise<void> {
  const { label, place, patches, inverse } = applyEdit(await present(desk), command)
  const both = { patches: [...patches], inverse: [...inverse], undoes: null, redoes: null }
  const entry = { id: desk.services.newId(), step, label, at: new Date().toISOString(), place, ...both }
  await value(desk, 'draft:append', { planId: desk.planId, entries: [entry] })
}
const write = (desk: Desk, text: string, language: 'sk' | 'en' = 'sk') =>
  edit(desk, { name: 'writeText', place: 'title', language, text })
const site = (desk: Desk, address: string) => edit(desk, { name: 'setValue', place: 'webPage', value: address })

async function undoLast(desk: Desk): Promise<void> {
  const { log } = await value(desk, 'draft:open', { planId: desk.planId })
  const last = historyOf(log).done.at(-1)!
  const entry = undoEntry(last, desk.services.newId(), new Date().toISOString())
  await value(desk, 'draft:append', { planId: desk.planId, entries: [entry] })
}

/** The bytes of a copy, as the file that leaves the computer. */
async function send(desk: Desk): Promise<Uint8Array> {
  const { token } = await value(desk, 'export:planFile', { planId: desk.planId })
  return desk.services.files.get(token).bytes
}
async function read(desk: Desk, bytes: Uint8Array) {
  const token = desk.services.files.keep({ name: 'Kópia od Evy.planovna', bytes }, bytes.length)
  return value(desk, 'import:read', { token, revisions: 'accepted' })
}
async function receive(desk: Desk, bytes: Uint8Array): Promise<string> {
  const { importToken } = await read(desk, bytes)
  return (await value(desk, 'import:confirm', { importToken })).planId
}
/** What the page does when a person merges and decides nothing. */
async function merge(desk: Desk, source: MergeSource) {
  const sides = await value(desk, 'merge:read', source)
  const mine = await present(desk)
  const merged = mergePlans(sides.base!, mine, sides.theirs)
  const stepId = desk.services.newId()
  await value(desk, 'merge:keep', { source, stepId })
  const plan = planSchema.parse(decide(mine, merged, noDecisions))
  await edit(desk, { name: 'mergePlan', plan, source: sides.name }, stepId)
  return merged
}
const kinds = async (desk: Desk, planId = desk.planId) =>
  (await value(desk, 'versions:list', { planId })).versions.map(({ kind }) => kind)

describe('a copy for a colleague', () => {
  it('names the state it was made of, which is kept as a version', async () => {
    await write(owner, 'Návrh')
    const file = parsePlanFileText(new TextDecoder().decode(await send(owner)))
    const { versions } = await value(owner, 'versions:list', { planId: owner.planId })
    const sent = versions.find(({ kind }) => kind === 'sent')
    expect(file.ok && file.value.copy?.bases).toMatchObject([{ version: sent?.id }])
  })

  it('is a draft of the same plan on the other computer, and comes back as a copy that is recognised', async () => {
    await write(owner, 'Návrh')
    expect(await receive(colleague, await send(owner))).toBe(owner.planId)
    expect((await present(colleague)).origin.kind).toBe('draft')
    await site(colleague, 'https://mesto.example')
    await write(colleague, 'Draft', 'en')
    await write(owner, 'Our draft', 'en')
    const { incoming, importToken } = await read(owner, await send(colleague))
    expect(incoming).toMatchObject({ planId: owner.planId, base: { how: 'version' }, changes: 1, conflicts: 1 })
    const merged = await merge(owner, { from: 'file', importToken })
    expect(merged.conflicts).toMatchObject([{ place: 'title', language: 'en', base: 'Plan' }])
    expect(await present(owner)).toMatchObject({ title: { en: 'Our draft' }, webPage: 'https://mesto.example' })
    expect(await kinds(owner)).toEqual(['merged', 'beforeMerge', 'sent', 'dayStart'])
    await undoLast(owner)
    expect((await present(owner)).webPage).toBe('')
  })

  it('grows from the last merge when it comes again, so that nothing decided is asked twice', async () => {
    await receive(colleague, await send(owner))
    await write(colleague, 'Ich názov')
    await write(owner, 'Náš názov')
    const first = await read(owner, await send(colleague))
    await merge(owner, { from: 'file', importToken: first.importToken })
    await site(colleague, 'https://mesto.example')
    const again = await send(colleague)
    expect((await read(owner, again)).incoming).toMatchObject({ changes: 1, conflicts: 0 })
    // A merge that was undone is no common past: everything is asked again rather than lost.
    await undoLast(owner)
    expect((await read(owner, again)).incoming).toMatchObject({ changes: 1, conflicts: 1 })
  })

  it('finds its state also without its version, by the checksum, and says so', async () => {
    await write(owner, 'Návrh')
    const bytes = await send(owner)
    await value(owner, 'draft:close', { planId: owner.planId })
    await receive(colleague, bytes)
    await site(colleague, 'https://mesto.example')
    await write(owner, 'Náš názov')
    await rm(join(owner.data, 'versions'), { recursive: true })
    const { incoming } = await read(owner, await send(colleague))
    expect(incoming).toMatchObject({ base: { how: 'state' }, changes: 1, conflicts: 0 })
  })

  it('of a state nobody knows any more is merged without a base: every difference is asked', async () => {
    const stranger = { ...(await present(owner)), title: { sk: 'Cudzí názov', en: 'Plan' } }
    const { incoming, importToken } = await read(owner, new TextEncoder().encode(serialisePlanFile(stranger)))
    expect(incoming).toMatchObject({ base: { how: 'none', at: null }, changes: 0, conflicts: 1 })
    expect(await value(owner, 'merge:read', { from: 'file', importToken })).toMatchObject({ base: null })
  })

  it('may stand beside the plan, and is merged later', async () => {
    await receive(colleague, await send(owner))
    await site(colleague, 'https://mesto.example')
    const apart = await receive(owner, await send(colleague))
    expect(apart).not.toBe(owner.planId)
    const { plans } = await value(owner, 'library:list', null)
    expect(plans.find(({ planId }) => planId === apart)).toMatchObject({
      title: { sk: 'Plán (kópia)' },
      copiedFrom: owner.planId,
    })
    await merge(owner, { from: 'copy', planId: apart })
    expect(await present(owner)).toMatchObject({ title: { sk: 'Plán' }, webPage: 'https://mesto.example' })
  })

  it('of a plan that another window writes is worked on and merged back, again and again', async () => {
    await write(owner, 'Návrh')
    const beside = await value(owner, 'merge:workBeside', { planId: owner.planId })
    const copy = { ...owner, planId: beside.planId }
    await site(copy, 'https://mesto.example')
    await merge(owner, { from: 'copy', planId: beside.planId })
    expect(await present(owner)).toMatchObject({ title: { sk: 'Návrh' }, webPage: 'https://mesto.example' })
    await site(owner, 'https://iné.example')
    await write(copy, 'Názov v kópii', 'en')
    const { conflicts, changes } = await merge(owner, { from: 'copy', planId: beside.planId })
    expect([conflicts, changes.length]).toEqual([[], 1])
    expect((await present(owner)).webPage).toBe('https://iné.example')
  })

  it('stays a copy of nothing once its plan is gone', async () => {
    const beside = await value(owner, 'merge:workBeside', { planId: owner.planId })
    await value(owner, 'library:trash', { planId: owner.planId })
    const { plans } = await value(owner, 'library:list', null)
    expect(plans).toMatchObject([{ planId: beside.planId, copiedFrom: null }])
    expect(await call(owner, 'merge:read', { from: 'copy', planId: beside.planId })).toMatchObject({ ok: true })
  })

  it('of a plan that was never a copy is no merge', async () => {
    const answer = await call(owner, 'merge:read', { from: 'copy', planId: owner.planId })
    expect(answer).toMatchObject({ ok: false, error: { code: 'notFound' } })
    expect(await readdir(join(owner.data, 'plans'))).toHaveLength(1)
  })
})
