import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { planOf, preparedOutline } from './contenders.ts'
import { outlineHtml } from './outlineHtml.ts'

type PandocBench = Readonly<{
  /** writes the document once; milliseconds of the processor that took */
  milliseconds: () => number
  end: () => void
}>

/** The text of a big plan as pandoc reads it, ready to be turned into a document; null where pandoc is missing. */
export function pandocBench(commitments: number): PandocBench | null {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'planovna-bench-'))
  const [page, target] = [join(folder, 'plan.html'), join(folder, 'plan.docx')]
  writeFileSync(page, outlineHtml(preparedOutline(planOf(commitments))))
  return {
    milliseconds: () => {
      const script = 'pandoc -f html -t docx -o "$1" "$2" && times'
      const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', target, page], { encoding: 'utf8' })
      if (status !== 0 || statSync(target).size === 0) throw new Error('pandoc wrote nothing')
      return childTime(stdout)
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The second line of `times`: user and system time of what the shell has run, as `0m1.25s 0m0.10s`. */
function childTime(times: string): number {
  const [, children = ''] = times.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
}
