import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'

import { dialog } from 'electron'
import type { BrowserWindow, FileFilter } from 'electron'

import { AppError } from '../../core/bridge/result.ts'
import type { FileDialogs, PickPurpose, PickedFile } from '../bridge/fileDialogs.ts'
import { writeDurably } from '../store/writeDurably.ts'
import type { Translate } from '../texts.ts'

/** The system's own dialogs, in the language of the page, belonging to its window. */
export function nativeDialogs(ourWindow: () => BrowserWindow | null, texts: () => Translate): FileDialogs {
  return {
    pick: async (purpose) => {
      const window = ourWindow()
      if (window === null) return null
      const t = texts()
      const { title, button, kind, endings } = pickKinds[purpose]
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: t(title),
        buttonLabel: t(button),
        filters: [
          { name: t(kind), extensions: [...endings] },
          { name: t('shell:dialog.allFiles'), extensions: ['*'] },
        ],
        properties: ['openFile'],
      })
      const [path] = filePaths
      return canceled || path === undefined ? null : readPicked(path)
    },
    pickFolder: async () => {
      const window = ourWindow()
      if (window === null) return null
      const t = texts()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: t('shell:dialog.backupFolderTitle'),
        buttonLabel: t('shell:dialog.backupFolderButton'),
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    save: async (bytes, suggestedName) => {
      const window = ourWindow()
      if (window === null) return null
      const t = texts()
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: t('shell:dialog.saveTitle'),
        buttonLabel: t('shell:dialog.saveButton'),
        // A name only: the system offers the folder used last.
        defaultPath: basename(suggestedName),
        filters: [savedKind(suggestedName, t)],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (canceled || filePath === '') return null
      const path = await withEnding(filePath, suggestedName)
      await writeDurably(path, bytes)
      return { name: basename(path) }
    },
  }
}

/** Reads a file the person named; AppError `cannotRead` or `tooLarge`. */
export async function readPicked(path: string): Promise<PickedFile> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestPicked) throw new AppError('tooLarge', { name })
    return { name, bytes: await readFile(path) }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('cannotRead', { name }, error)
  }
}

function savedKind(suggestedName: string, t: Translate): FileFilter {
  const ending = extname(suggestedName).slice(1)
  if (ending === 'docx') return { name: t('shell:dialog.wordDocument'), extensions: [ending] }
  if (ending === 'pdf') return { name: t('shell:dialog.pdfDocument'), extensions: [ending] }
  if (ending === 'planovna') return { name: t('shell:dialog.planFile'), extensions: [ending] }
  return { name: t('shell:dialog.allFiles'), extensions: ['*'] }
}

/** GTK's dialog does not add the ending, and asks about replacing only for the name as it was typed. */
async function withEnding(path: string, suggestedName: string): Promise<string> {
  const ending = extname(suggestedName)
  if (extname(path).toLowerCase() === ending.toLowerCase()) return path
  const whole = path + ending
  const isTaken = await stat(whole).then(
    () => true,
    () => false,
  )
  if (isTaken) throw new AppError('alreadyExists', { name: basename(whole) })
  return whole
}

const pickKinds = {
  import: {
    title: 'shell:dialog.importTitle',
    button: 'shell:dialog.importButton',
    kind: 'shell:dialog.readable',
    endings: ['planovna', 'docx', 'odt', 'pdf', 'html', 'htm', 'csv', 'xlsx'],
  },
  picture: {
    title: 'shell:dialog.pictureTitle',
    button: 'shell:dialog.chooseButton',
    kind: 'shell:dialog.pictures',
    endings: ['svg', 'png', 'jpg', 'jpeg'],
  },
  template: {
    title: 'shell:dialog.templateTitle',
    button: 'shell:dialog.chooseButton',
    kind: 'shell:dialog.templates',
    endings: ['docx', 'dotx'],
  },
} as const satisfies Record<PickPurpose, object>
/** bytes; more than any reader of the import accepts */
const largestPicked = 256 * 1024 * 1024
