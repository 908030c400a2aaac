import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { AppError } from '../../core/bridge/result.ts'
import type { PdfPrinter } from '../export/pdf/pdfPrinter.ts'

/** Prints with the system's own browser, without a window, in a folder that is thrown away. */
export const printInChromium: PdfPrinter = async (html) => {
  const browser = findBrowser()
  if (browser === null) throw new AppError('noPrinter')
  const folder = await mkdtemp(join(tmpdir(), 'planovna-print-'))
  try {
    const page = join(folder, 'page.html')
    const pdf = join(folder, 'page.pdf')
    await writeFile(page, html)
    await run(browser, [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ])
    return await readFile(pdf)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('cannotPrint', {}, error)
  } finally {
    // A browser that is still letting go of its profile must not spoil what was printed.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'chrome.exe', 'msedge.exe']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The path of the system's browser; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env['PLANOVNA_BROWSER']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces]
  return candidates.find((path) => existsSync(path)) ?? null
}

function run(program: string, words: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { stdio: 'ignore', timeout: longest })
    child.once('error', fail)
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`the browser ended with ${String(code)}`))))
  })
}

/** milliseconds; a plan of 40 commitments takes a few seconds */
const longest = 180_000
