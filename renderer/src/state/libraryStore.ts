import { create } from 'zustand'

import { ask } from './ask.ts'
import type { Output } from '../../../core/bridge/contract.ts'

type LibraryState = Output<'library:list'> & { readonly isLoaded: boolean }

/** The list of plans, the trash and the files that could not be read. */
export const useLibrary = create<LibraryState>()(() => ({ plans: [], trash: [], setAside: [], isLoaded: false }))

export async function refreshLibrary(): Promise<void> {
  const list = await ask('library:list', null)
  if (list !== undefined) useLibrary.setState({ ...list, isLoaded: true })
}
