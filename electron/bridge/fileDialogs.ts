import type { Input } from '../../core/bridge/contract.ts'

/** A file as the person gave it: its bare name and its bytes. The page never learns where it lies. */
export type PickedFile = Readonly<{ name: string; bytes: Uint8Array }>

/** What the file is picked for: a plan or document, a coat of arms, a document whose look is taken over. */
export type PickPurpose = Input<'files:pick'>['purpose']

/** Asking the person for files; null when they changed their mind. Each host has its own. */
export type FileDialogs = Readonly<{
  pick: (purpose: PickPurpose) => Promise<PickedFile | null>
  /** The path of a folder; null in a host that has no such dialog. */
  pickFolder: (() => Promise<string | null>) | null
  save: (bytes: Uint8Array, suggestedName: string) => Promise<Readonly<{ name: string }> | null>
}>
