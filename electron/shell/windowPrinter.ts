import { BrowserWindow, session } from 'electron'
import type { Session } from 'electron'

import { policyHeader } from '../../core/bridge/servedPage.ts'
import { AppError } from '../../core/bridge/result.ts'
import { printedPagePolicy } from '../../core/pages/printedHtml.ts'
import type { PdfPrinter } from '../export/pdf/pdfPrinter.ts'
import { createQueue } from '../store/queue.ts'
import { pageOrigin, pageScheme } from './pageAddress.ts'
import { closeSession } from './security.ts'

/**
 * Prints in a window nobody sees, one document at a time: without scripts, without a preload, in a session of its own in
 * memory where the only address there is gives the document.
 */
export function createWindowPrinter(): PdfPrinter {
  const inTurn = createQueue()
  let kept: Session | null = null
  return (html) =>
    inTurn(async () => {
      kept ??= closedSession()
      kept.protocol.handle(pageScheme, () => new Response(html, { headers }))
      const window = hiddenWindow()
      try {
        await window.loadURL(`${pageOrigin}/print.html`)
        return await window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        })
      } catch (error) {
        throw new AppError('cannotPrint', {}, error)
      } finally {
        window.destroy()
        kept.protocol.unhandle(pageScheme)
      }
    })
}

function closedSession(): Session {
  const ours = session.fromPartition('print')
  closeSession(ours)
  return ours
}

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      partition: 'print',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      javascript: false,
      spellcheck: false,
      disableDialogs: true,
    },
  })
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': policyHeader(printedPagePolicy),
}
