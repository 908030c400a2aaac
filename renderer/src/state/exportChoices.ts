import { create } from 'zustand'

import { ask } from './ask.ts'
import { notify } from './uiStore.ts'
import { exportChoiceSchema, noChoices } from '../../../core/bridge/exportChoices.ts'
import type { ExportChoice, ExportChoices, NamedChoice } from '../../../core/bridge/exportChoices.ts'

/** The last export and the choices a person has named, as the disk has them. */
export const useExportChoices = create<ExportChoices>()(() => noChoices)

export async function loadExportChoices(): Promise<ExportChoices> {
  const known = await ask('exportChoices:get', null)
  if (known !== undefined) useExportChoices.setState(known, true)
  return useExportChoices.getState()
}

/** The choice of a document that was made: the next export begins with it, Ctrl+Shift+E repeats it. */
export const rememberChoice = (last: ExportChoice): Promise<void> => keep({ last })

/** A name that is there already gets the new choice. */
export const nameChoice = (name: string, choice: ExportChoice): Promise<void> =>
  keep({ named: inOrder([...others(name), { name: name.trim(), choice }]) })

export const renameChoice = ({ name, choice }: NamedChoice, newName: string): Promise<void> => {
  const rest = others(name).filter((each) => !isSameName(each.name, newName))
  return keep({ named: inOrder([...rest, { name: newName.trim(), choice }]) })
}

export async function deleteChoice(gone: NamedChoice): Promise<void> {
  await keep({ named: others(gone.name) })
  const undo = (): void => void keep({ named: inOrder([...others(gone.name), gone]) })
  notify({ kind: 'changed', what: 'choiceDeleted', name: gone.name, undo })
}

export const isSameChoice = (one: ExportChoice, other: ExportChoice): boolean =>
  JSON.stringify(exportChoiceSchema.parse(one)) === JSON.stringify(exportChoiceSchema.parse(other))

const others = (name: string): NamedChoice[] =>
  useExportChoices.getState().named.filter((each) => !isSameName(each.name, name))

const isSameName = (one: string, other: string): boolean => collator.compare(one.trim(), other.trim()) === 0
const inOrder = (named: readonly NamedChoice[]): NamedChoice[] =>
  [...named].sort((one, other) => collator.compare(one.name, other.name))
const collator = new Intl.Collator('sk', { sensitivity: 'accent' })

async function keep(change: Partial<ExportChoices>): Promise<void> {
  const before = useExportChoices.getState()
  const next = { ...before, ...change }
  useExportChoices.setState(next)
  // What could not be kept is not shown as if it were.
  if ((await ask('exportChoices:set', next)) === undefined) useExportChoices.setState(before)
}
