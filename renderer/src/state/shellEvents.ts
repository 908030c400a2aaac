import { agreeToClose, runCommand } from './commands.ts'
import { readPickedFile } from './importStore.ts'
import { flushEdits } from './autosave.ts'
import { usePlanStore } from './planStore.ts'
import { bridge } from '../bridge/bridge.ts'

/** Listens to the native menu, to files opened from the system and to the window's wish to close. */
export function handleShellEvents(): void {
  bridge.listen('menu:command', ({ command }) => runCommand(command))
  bridge.listen('shell:closeRequested', () => void agreeToClose())
  bridge.listen('shell:fileOpened', (file) => void readPickedFile(file))
  // An ordinary browser can close the page at any time; ask while something is not on the disk yet.
  addEventListener('beforeunload', (event) => {
    if (usePlanStore.getState().unsaved.length === 0) return
    void flushEdits()
    event.preventDefault()
  })
}
