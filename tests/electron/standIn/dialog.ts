import { BrowserWindow } from './browserWindow.ts'
import { record, refuse } from './world.ts'

type Answers = { open: string | null; save: string | null; message: number }

/** What the person will answer to the next dialogs. */
export const answers: Answers = { open: null, save: null, message: 0 }

export const dialog = {
  showOpenDialog: (window: unknown, options: unknown) => {
    needWindow(window)
    record('openDialog', options)
    return Promise.resolve({ canceled: answers.open === null, filePaths: answers.open === null ? [] : [answers.open] })
  },
  showSaveDialog: (window: unknown, options: unknown) => {
    needWindow(window)
    record('saveDialog', options)
    return Promise.resolve({ canceled: answers.save === null, filePath: answers.save ?? '' })
  },
  showMessageBox: (window: unknown, options: unknown) => {
    needWindow(window)
    record('messageBox', options)
    return Promise.resolve({ response: answers.message, checkboxChecked: false })
  },
  showErrorBox: (title: string, content: string): void => {
    record('errorBox', { title, content })
  },
}

function needWindow(window: unknown): void {
  if (!(window instanceof BrowserWindow) || window.isDestroyed()) refuse('a dialog that belongs to no window')
}
