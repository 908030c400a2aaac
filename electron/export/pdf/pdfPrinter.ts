/**
 * Turns a self-contained HTML page into a tagged PDF with bookmarks, in Chromium; each host brings its own.
 * AppError `noPrinter` where there is no Chromium, `cannotPrint` where it did not give a PDF.
 */
export type PdfPrinter = (html: string) => Promise<Uint8Array>
