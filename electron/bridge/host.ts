import type { Language } from '../../core/plan/localized.ts'
import type { FileDialogs } from './fileDialogs.ts'
import type { PdfPrinter } from '../export/pdf/pdfPrinter.ts'

/** What differs between Electron and the browser host. */
export type Host = Readonly<{
  name: 'electron' | 'browser'
  version: string
  dialogs: FileDialogs
  printPdf: PdfPrinter
  /** The page changed the language of the user interface: the menu and the native dialogs follow. */
  setLanguage: (language: Language) => void
  /** The page has handed over its last edits. */
  readyToClose: () => void
}>
