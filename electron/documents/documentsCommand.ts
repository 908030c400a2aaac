import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { hasPrinters } from './office.ts'
import { trialPlans } from './trialPlans.ts'
import { tryPlan } from './tryPlan.ts'
import { readOptions } from '../readOptions.ts'

/** How many faults of one plan are worth reading unless all are wanted. */
const shownFaults = 12

/**
 * `npm run documents -- [--only WORDS] [--all]`: every trial plan in every preset and language, written, validated,
 * printed in two ways, saved again and read back. Prints a row per plan and its first faults, or all; the exit code is 1 when
 * anything is wrong.
 */
export async function documentsCommand(words: readonly string[]): Promise<number> {
  const values = readOptions('documents', words, {
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
  })
  if (values === null) return 2
  const { only, all } = values
  const plans = trialPlans.filter(({ name }) => name.includes(only))
  if (plans.length === 0 || !(await hasPrinters())) {
    process.stderr.write('documents: needs a known plan for --only, a browser, and soffice and pdftotext on the path\n')
    return 2
  }
  const folder = await mkdtemp(join(tmpdir(), 'planovna-documents-'))
  let total = 0
  process.stdout.write(row(['plan', 'documents', 'texts', 'pages', 'faults']))
  try {
    for (const [position, { name, make }] of plans.entries()) {
      const own = join(folder, String(position))
      await mkdir(own)
      const { documents, fields, pages, faults } = await tryPlan(make(), own)
      process.stdout.write(row([name, ...[documents, fields, pages, faults.length].map(String)]))
      const shown = all ? faults : faults.slice(0, shownFaults)
      for (const fault of shown) process.stdout.write(`  ${fault}\n`)
      if (faults.length > shown.length) process.stdout.write(`  and ${faults.length - shown.length} more\n`)
      total += faults.length
      await rm(own, { recursive: true, force: true })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  process.stdout.write(`${plans.length} plans, ${total} faults\n`)
  return total === 0 ? 0 : 1
}

const row = ([name = '', ...cells]: readonly string[]): string =>
  `${name.padEnd(32)}${cells.map((cell) => cell.padStart(11)).join('')}\n`
