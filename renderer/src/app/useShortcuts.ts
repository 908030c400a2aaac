import { useEffect } from 'react'

import { runCommand } from '../state/commands.ts'
import type { Command } from '../state/commands.ts'
import { usePlanStore } from '../state/planStore.ts'

/** Keys of the whole application, by the letter with Ctrl (Cmd on macOS); shown in the list of shortcuts. */
const commandKeys: Readonly<Record<string, Command>> = {
  s: 'save',
  z: 'undo',
  y: 'redo',
  e: 'export',
  n: 'newPlan',
  o: 'openLibrary',
  f: 'find',
}
const shiftedKeys: Readonly<Record<string, Command>> = { z: 'redo', e: 'repeatExport' }

/** Listens for the keys while the page lives. The history is ours, so Ctrl+Z never reaches a field's own undo. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandOf(event)
      if (command === undefined) return
      const { plan } = usePlanStore.getState()
      const isDialogOpen = document.querySelector('[role="dialog"]') !== null
      // Where no step of a plan can be undone, a text field keeps its own undo.
      if ((command === 'undo' || command === 'redo') && (isDialogOpen || plan === null)) return
      event.preventDefault()
      event.stopPropagation()
      if (isDialogOpen && command !== 'save') return
      runCommand(command)
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.key === 'F1') return 'shortcuts'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const letter = event.key.toLowerCase()
  return event.shiftKey ? shiftedKeys[letter] : commandKeys[letter]
}
