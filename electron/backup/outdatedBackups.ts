import type { BackupName } from './backupName.ts'

type Dated = Pick<BackupName, 'at' | 'session'>

/** How many generations stay of each kind. */
export const keptGenerations = { newest: 5, sessions: 5, days: 7, weeks: 5, months: 12 } as const

/**
 * The backups that may go: all but the newest ones and the newest of each of the last sessions, days, weeks and months
 * that have any. Counting those that have any, not the calendar's, removes nothing merely because time has passed.
 * Backups from the future (a clock was wrong) crowd nothing out and stay until their time has come.
 */
export function outdatedBackups<Backup extends Dated>(backups: readonly Backup[], now: Date): readonly Backup[] {
  const past = backups
    .filter((backup) => !isFromFuture(backup, now))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  const kept = new Set<Backup>([
    ...past.slice(0, keptGenerations.newest),
    ...newestOfEach(past, ({ session }) => session, keptGenerations.sessions),
    ...newestOfEach(past, ({ at }) => dayOf(at), keptGenerations.days),
    ...newestOfEach(past, ({ at }) => mondayOf(at), keptGenerations.weeks),
    ...newestOfEach(past, ({ at }) => `${at.getFullYear()}-${at.getMonth()}`, keptGenerations.months),
  ])
  return past.filter((backup) => !kept.has(backup))
}

/** Two backups of one second are told apart by the next one's seconds, which are not there yet. */
export const isFromFuture = ({ at }: Pick<BackupName, 'at'>, now: Date): boolean =>
  at.getTime() - now.getTime() > aMinute

/** milliseconds */
const aMinute = 60_000

function newestOfEach<Backup>(
  newestFirst: readonly Backup[],
  keyOf: (backup: Backup) => string,
  count: number,
): readonly Backup[] {
  const found = new Map<string, Backup>()
  for (const backup of newestFirst) if (!found.has(keyOf(backup))) found.set(keyOf(backup), backup)
  return [...found.values()].slice(0, count)
}

/** Days as the person lives them, not UTC's. */
const dayOf = (at: Date): string => `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`

function mondayOf(at: Date): string {
  const sinceMonday = (at.getDay() + 6) % 7
  return dayOf(new Date(at.getFullYear(), at.getMonth(), at.getDate() - sinceMonday))
}
