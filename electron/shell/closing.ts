import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import type { Log } from '../services.ts'
import type { Translate } from '../texts.ts'

type Handover = Readonly<{
  /** The page has handed over all its edits. */
  pageIsReady: () => void
}>

/**
 * Keeps the window open until the page has handed over its last edits. A page that does not answer in time may hang,
 * or its edits may not fit on the disk: then the person decides, and only then an edit can be lost.
 */
export function handOverBeforeClosing(
  window: BrowserWindow,
  askPage: () => void,
  texts: () => Translate,
  log: Log,
): Handover {
  let isAsked = false
  let timer: NodeJS.Timeout | undefined

  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return
    event.preventDefault()
    if (isAsked) return
    isAsked = true
    timer = setTimeout(() => void waitedTooLong(), longestHandover)
    askPage()
  })
  window.on('closed', () => clearTimeout(timer))
  // Windows signs the person off without waiting for us: ask at once, what arrives in time is saved.
  window.on('query-session-end', askPage)
  window.on('session-end', askPage)

  async function waitedTooLong(): Promise<void> {
    log('closeTimedOut')
    const t = texts()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('shell:closing.message'),
      detail: t('shell:closing.detail'),
      buttons: [t('shell:closing.keepOpen'), t('shell:closing.closeAnyway')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (window.isDestroyed()) return
    isAsked = false
    if (response === 1) window.destroy()
  }

  return {
    // destroy, not close: the page has had its say, and a beforeunload of its own must not hold the window.
    pageIsReady: () => {
      if (isAsked && !window.isDestroyed()) window.destroy()
    },
  }
}

/** milliseconds */
const longestHandover = 4_000
