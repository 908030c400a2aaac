import { historyOf } from './history.ts'
import type { JournalEntry } from './entry.ts'

/** How much of a log is kept: at most so many entries, and so many characters of JSON. */
export type LogLimit = Readonly<{ entries: number; characters: number }>

/** The newest entries within the limit, whole steps only: a step cut in two could not be undone rightly. */
export function recentLog(log: readonly JournalEntry[], limit: LogLimit): readonly JournalEntry[] {
  const isStart = stepStarts(log)
  let start = log.length
  let characters = 0
  for (let position = log.length - 1; position >= 0 && log.length - position <= limit.entries; position--) {
    characters += JSON.stringify(log[position]).length
    if (characters > limit.characters) break
    if (isStart(position)) start = position
  }
  return log.slice(start)
}

/**
 * The log without what nobody can reach any more: steps that were undone and then forgotten, with the entries that
 * undid them, and steps beyond the limit. Entries from `neededFrom` on all stay, and the step begun before them:
 * they lead from a stored state to the present one.
 */
export function compactLog(
  log: readonly JournalEntry[],
  neededFrom: number,
  limit: LogLimit,
): Readonly<{ log: readonly JournalEntry[]; neededFrom: number }> {
  const isStart = stepStarts(log)
  let from = neededFrom
  while (!isStart(from)) from--
  const needed = log.slice(from)
  const { done, undone } = historyOf(log)
  const reachable = new Set([...done, ...undone].map((step) => step.id))
  const past = log.slice(0, from).filter((entry) => reachable.has(entry.undoes ?? entry.redoes ?? entry.step))
  const kept = recentLog([...past, ...needed], limit)
  const compacted = kept.length < needed.length ? needed : kept
  return { log: compacted, neededFrom: compacted.length - (log.length - neededFrom) }
}

/** Whether a log may begin at a position: no step stands on both sides of it. */
function stepStarts(log: readonly JournalEntry[]): (position: number) => boolean {
  const lastPosition = new Map(log.map(({ step }, position) => [step, position]))
  const starts = new Set<number>([0])
  let reach = -1
  log.forEach(({ step }, position) => {
    if (position > reach) starts.add(position)
    reach = Math.max(reach, lastPosition.get(step) ?? position)
  })
  starts.add(log.length)
  return (position) => starts.has(position)
}

/**
 * The same history in fewer entries: a run of typing in one field needs only the text before it and the text after it.
 * The last entry of a run stands for all of it.
 */
export function squashLog(log: readonly JournalEntry[]): readonly JournalEntry[] {
  const squashed: JournalEntry[] = []
  for (const entry of log) {
    const last = squashed.at(-1)
    if (last !== undefined && isRun(last, entry)) squashed[squashed.length - 1] = { ...entry, inverse: last.inverse }
    else squashed.push(entry)
  }
  return squashed
}

/** Whether the later of two entries overwrites all that the earlier wrote. */
function isRun(earlier: JournalEntry, later: JournalEntry): boolean {
  if (earlier.step !== later.step || [earlier, later].some(({ undoes, redoes }) => undoes ?? redoes)) return false
  const paths = [earlier.patches, earlier.inverse, later.patches, later.inverse].map(onlyReplaced)
  return paths.every((path) => path !== null && path === paths[0])
}

/** The one path that patches replace; null when they do more. */
function onlyReplaced(patches: JournalEntry['patches']): string | null {
  const [patch] = patches
  return patches.length === 1 && patch?.op === 'replace' ? JSON.stringify(patch.path) : null
}
