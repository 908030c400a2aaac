import fileSystemNow from 'node:fs'
import fileSystem from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'

import { deskOf } from '../../core/edit/desk.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { randomFrom } from '../../core/plan/samples/random.ts'
import type { Random } from '../../core/plan/samples/random.ts'
import type { ContestantName } from './contestants.ts'

/**
 * A person at work in a process of its own, until it is killed: `writer.ts <contestant> <folder> <seed> [held]`.
 * Prints how many edits are acknowledged so far, a line for each acknowledgement; "failed" for a refused one.
 */
const [name, folder = '', seed = '0', mode] = process.argv.slice(2)
const chances = randomFrom(Number(seed) + 1)
if (mode === 'held') holdFiles(chances)

// Only now, so that both contestants get the renames that fail.
const { contestants, firstPlan } = await import('./contestants.ts')
const desk = deskOf(firstPlan, randomFrom(Number(seed)), countingIds(`s${seed}e`), '2026-09-12T08:00:00.000Z')
const { append } = await contestants[name as ContestantName].open(folder) // the parent gives one of the names
let acknowledged = 0
let refusals = 0
for (;;) {
  const entries = Array.from({ length: chances.between(1, 3) }, desk.next)
  while (!(await isAcknowledged(entries))) {
    process.stdout.write('failed\n')
    if (++refusals > 30) process.exit(1)
    await pause(5)
  }
  acknowledged += entries.length
  process.stdout.write(`${acknowledged}\n`)
  await pause(chances.between(0, 12))
}

async function isAcknowledged(entries: Parameters<typeof append>[0]): Promise<boolean> {
  try {
    await append(entries, desk.plan())
    return true
  } catch {
    // Which failure it is makes no difference: the page would keep the edits and try again.
    return false
  }
}

/** As a virus scanner does: four renames of ten fail. */
function holdFiles(random: Random): void {
  const { rename } = fileSystem
  const { renameSync } = fileSystemNow
  const hold = (): void => {
    if (random.chance(40)) throw Object.assign(new Error('held'), { code: random.pick(['EPERM', 'EBUSY']) })
  }
  fileSystem.rename = async (from, to) => {
    hold()
    await rename(from, to)
  }
  fileSystemNow.renameSync = (from, to) => {
    hold()
    renameSync(from, to)
  }
  syncBuiltinESMExports()
}
