import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { findBrowser } from '../host/chromiumPrinter.ts'

const run = promisify(execFile)

const isThere = (program: string, argument: string): Promise<boolean> =>
  run(program, [argument]).then(
    () => true,
    () => false,
  )

/** LibreOffice and the tools of Poppler, which print and read what we write. */
export const hasOffice = async (): Promise<boolean> =>
  (await isThere('soffice', '--version')) && (await isThere('pdftotext', '-v'))

/** The same, and a browser, which prints PDFs of our own. */
export const hasPrinters = async (): Promise<boolean> => findBrowser() !== null && (await hasOffice())

/** Opens all files in one LibreOffice and saves each in another format; the results by the names of the files. */
export async function convert(
  files: readonly string[],
  format: 'pdf' | 'docx',
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(folder, { recursive: true })
  const profile = pathToFileURL(join(folder, '.profile')).href
  const filter = format === 'docx' ? 'docx:MS Word 2007 XML' : 'pdf'
  await run(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', folder, ...files],
    { timeout: 1_800_000, maxBuffer: 64 * 1024 * 1024 },
  )
  return new Map(files.map((file) => [file, join(folder, `${basename(file, '.docx')}.${format}`)]))
}

/** The pages of a PDF as text: in reading order, and laid out as they look. */
export async function pagesOf(pdf: string, layout: 'raw' | 'layout'): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', [`-${layout}`, '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 256 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}
