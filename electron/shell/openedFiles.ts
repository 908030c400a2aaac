import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import { AppError } from '../../core/bridge/result.ts'
import type { PickedFile } from '../bridge/fileDialogs.ts'
import type { Tokens } from '../bridge/tokens.ts'
import type { Translate } from '../texts.ts'
import { readPicked } from './dialogs.ts'
import { tellPage } from './ipc.ts'

/** Reads a plan opened from the system's file manager and hands the page its token, as if it had been picked. */
export async function handOpenedFile(
  window: BrowserWindow,
  path: string,
  files: Tokens<PickedFile>,
  t: Translate,
): Promise<void> {
  try {
    const file = await readPicked(path)
    const token = files.keep(file, file.bytes.length)
    await isLoaded(window)
    tellPage(window, 'shell:fileOpened', { token, name: file.name })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const isTooLarge = error.failure.code === 'tooLarge'
    await dialog.showMessageBox(window, {
      type: 'warning',
      message: t(isTooLarge ? 'errors:tooLarge' : 'errors:cannotRead'),
      detail: error.failure.params['name'] ?? '',
      buttons: [t('shell:dialog.understood')],
    })
  }
}

/** A message sent before the preload runs reaches nobody. */
async function isLoaded(window: BrowserWindow): Promise<void> {
  const { webContents } = window
  if (!webContents.isLoadingMainFrame()) return
  await new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()))
}
