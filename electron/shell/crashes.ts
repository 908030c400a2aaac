import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

import type { Log } from '../services.ts'
import type { Translate } from '../texts.ts'
import { traceOf } from './log.ts'

/** Brings a page that died back: the journal is on the disk, so it comes up with everything but the last moment. */
export function revivePage(window: BrowserWindow, texts: () => Translate, log: Log): void {
  let revivals = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('pageGone', { reason, exitCode })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    revivals += 1
    if (revivals <= mostRevivals) {
      window.webContents.reload()
      return
    }
    const t = texts()
    dialog.showErrorBox(t('shell:failure.pageTitle'), t('shell:failure.pageText'))
    window.destroy()
  })
  window.on('unresponsive', () => log('pageUnresponsive'))
}

/** A bug of ours: logged without its message, told in one sentence, and the end, because the state is unknown. */
export function endOnBug(texts: () => Translate, exit: (code: number) => void, log: Log): void {
  process.on('uncaughtException', (error) => {
    log('bug', traceOf(error))
    const t = texts()
    dialog.showErrorBox(t('shell:failure.title'), t('shell:failure.text'))
    exit(70)
  })
  process.on('unhandledRejection', (reason) => log('unhandledRejection', traceOf(reason)))
}

const mostRevivals = 3
