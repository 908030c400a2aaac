import { create } from 'zustand'

import { askOr } from './ask.ts'
import { refreshLibrary } from './libraryStore.ts'
import { notify, showDialog } from './uiStore.ts'
import type {
  BackupLine,
  BackupOutcome,
  BackupPreview,
  BackupStatus,
  Beside,
  PlanPreview,
} from '../../../core/bridge/backups.ts'
import type { Channel, Input, Output } from '../../../core/bridge/contract.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { DeepReadonly } from '../../../core/plan/deepReadonly.ts'
import type { LocalizedText } from '../../../core/plan/localized.ts'
import { bridge } from '../bridge/bridge.ts'

/** What the person's last action came to. */
export type BackupNews =
  | Readonly<{ kind: 'outcome'; outcome: BackupOutcome }>
  | Readonly<{ kind: 'accepted' }>
  | Readonly<{ kind: 'restored'; how: 'back' | 'replaced' | 'copy'; title: LocalizedText }>

type BackupState = Readonly<{
  /** null until the main side has answered */
  status: BackupStatus | null
  backups: readonly BackupLine[] | null
  /** the backup that is being looked at */
  preview: BackupPreview | null
  news: BackupNews | null
  failure: Failure | null
  isBusy: boolean
}>

const nothing: BackupState = {
  status: null,
  backups: null,
  preview: null,
  news: null,
  failure: null,
  isBusy: false,
}

/** Backups as the person sees them. */
export const useBackups = create<BackupState>()(() => nothing)

/** The state of backups for those who only want to know whether they are needed; without an answer nothing is shown. */
export async function refreshBackupStatus(): Promise<void> {
  const result = await bridge.call('backups:status', null)
  if (result.ok) useBackups.setState({ status: result.value })
}

export async function openBackups(): Promise<void> {
  useBackups.setState({ ...nothing, status: useBackups.getState().status })
  await Promise.all([refreshBackupStatus(), refreshList()])
}

export const closeBackups = (): void => showDialog(null)

export const backUpNow = (): Promise<void> =>
  busily(async () => {
    const made = await wanted('backups:now', null)
    if (made === undefined) return
    useBackups.setState({ status: made.status, news: { kind: 'outcome', outcome: made.outcome } })
    await refreshList()
  })

export const acceptShrunk = (name: string): Promise<void> =>
  busily(async () => {
    const status = await wanted('backups:acceptShrunk', { name })
    if (status === undefined) return
    useBackups.setState({ status, news: { kind: 'accepted' } })
    await refreshList()
  })

/** Another folder of the person's choice, or the usual one again; a backup is made there at once. */
export const chooseBackupFolder = (to: 'picked' | 'usual'): Promise<void> =>
  busily(async () => {
    const status = await wanted('backups:chooseFolder', { to })
    if (status === undefined || status === null) return
    useBackups.setState({ status })
    await refreshList()
  })

export const lookIntoBackup = (name: string): Promise<void> =>
  busily(async () => {
    const preview = await wanted('backups:preview', { name })
    if (preview !== undefined) useBackups.setState({ preview })
  })

export const leaveBackup = (): void => useBackups.setState({ preview: null, news: null, failure: null })

/** One plan out of the backup that is being looked at; what it shows is read anew afterwards. */
export const restoreFromBackup = (name: string, plan: PlanPreview, as: 'here' | 'copy'): Promise<void> =>
  busily(async () => {
    const restored = await wanted('backups:restorePlan', { name, planId: plan.planId, as })
    if (restored === undefined) return
    const how = as === 'copy' ? 'copy' : plan.here === null ? 'back' : 'replaced'
    useBackups.setState({ news: { kind: 'restored', how, title: plan.there.title } })
    await refreshLibrary()
    const preview = await wanted('backups:preview', { name })
    if (preview !== undefined) useBackups.setState({ preview })
  })

/** The house style or the presets out of the backup that is being looked at; what was here comes back by one step. */
export const restoreBeside = (name: string, what: Beside): Promise<void> =>
  busily(async () => {
    const before = useBackups.getState().preview
    if (before === null || (await wanted('backups:restoreBeside', { name, what })) === undefined) return
    const undo = (): void => void busily(() => putBack(before, what))
    notify({ kind: 'changed', what: what === 'house' ? 'houseRestored' : 'choicesRestored', name: '', undo })
    await refreshPreview(name)
  })

async function putBack({ name, house, exportChoices }: BackupPreview, what: Beside): Promise<void> {
  if (what === 'house' && house !== null) {
    const { style, coat } = house.here
    if ((await wanted('house:setStyle', style)) === undefined) return
    await wanted('house:setCoat', coat === null ? null : { png: coat.png, svg: coat.svg })
  }
  if (what === 'exportChoices' && exportChoices !== null) await wanted('exportChoices:set', exportChoices.here)
  await refreshPreview(name)
}

/** A backup that made room for the one made before a restore is looked at no more. */
async function refreshPreview(name: string): Promise<void> {
  if (useBackups.getState().preview?.name !== name) return
  const result = await bridge.call('backups:preview', { name })
  useBackups.setState({ preview: result.ok ? result.value : null })
  await refreshList()
}

async function refreshList(): Promise<void> {
  const backups = await wanted('backups:list', null)
  useBackups.setState({ backups: backups ?? [] })
}

/** One action at a time; the news and the failure of the one before make room. */
async function busily(action: () => Promise<void>): Promise<void> {
  if (useBackups.getState().isBusy) return
  useBackups.setState({ isBusy: true, news: null, failure: null })
  await action()
  useBackups.setState({ isBusy: false })
}

/** Asks the main side; a failure is kept for the dialog to show. */
function wanted<Name extends Channel>(
  channel: Name,
  input: DeepReadonly<Input<Name>>,
): Promise<Output<Name> | undefined> {
  return askOr(channel, input, (failure) => useBackups.setState({ failure }))
}
