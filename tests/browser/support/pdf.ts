import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** poppler, which the tests read pages with. */
export const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined

/** What pdfinfo says, name by name: `Title`, `Pages`, `Tagged`. */
export async function pdfFacts(file: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfinfo', [file])
  return new Map(
    stdout.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(':')
      return [name, rest.join(':').trim()] as const
    }),
  )
}

/** The elements of the structure with how often each occurs, and the text of every heading. */
export async function pdfStructure(
  file: string,
): Promise<Readonly<{ counts: Readonly<Record<string, number>>; headings: readonly string[] }>> {
  const { stdout, stderr } = await run('pdfinfo', ['-struct-text', file], { maxBuffer: 64 * 1024 * 1024 })
  if (stderr !== '') throw new Error(`the structure is not valid: ${stderr.slice(0, 300)}`)
  const counts: Record<string, number> = {}
  const headings: string[] = []
  let depth = -1
  for (const line of stdout.split('\n')) {
    const indent = line.search(/\S/u)
    const text = /^\s*"(.*)"$/u.exec(line)?.[1]
    if (text === undefined) {
      const name = line.trim().split(/[\s:]/u)[0] ?? ''
      if (name === '') continue
      counts[name] = (counts[name] ?? 0) + 1
      if (indent <= depth) depth = -1
      if (/^H[1-6]$/u.test(name)) {
        headings.push('')
        depth = indent
      }
    } else if (depth >= 0) headings.push((headings.pop() ?? '') + text)
  }
  return { counts, headings }
}

/** The names of the bookmarks, spaces plain. */
export async function pdfBookmarks(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', file], { maxBuffer: 64 * 1024 * 1024 })
  return [...stdout.matchAll(/<item page="\d+">([^<]*)/gu)].map(([, name = '']) => name.replace(/\s/gu, ' '))
}

/** The words of each page in the order in which they were written, without any spaces. */
export async function pdfPages(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\f').map((page) => page.replace(/\s/gu, ''))
}

/** Where a word stands on a page for the last time: its beginning and its end, as shares of the page's width; null where it is not there. */
export async function pdfWordEnds(file: string, page: number, word: string): Promise<readonly [number, number] | null> {
  const { stdout } = await run('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), file, '-'])
  const width = Number(/<page width="([\d.]+)"/u.exec(stdout)?.[1])
  const words = [...stdout.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)/gu)]
  const last = words.findLast(([, , , text]) => text === word)
  return last === undefined ? null : [Number(last[1]) / width, Number(last[2]) / width]
}
