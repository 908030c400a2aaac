import { describe, expect, it } from 'vitest'

import { backupName, parseBackupName } from './backupName.ts'
import { outdatedBackups } from './outdatedBackups.ts'

type Made = Readonly<{ at: Date; session: string }>

/** Local time, as the rule counts days. */
const made = (year: number, month: number, day: number, hour: number, session: string): Made => ({
  at: new Date(year, month - 1, day, hour),
  session,
})
const keptOf = (backups: readonly Made[], now: Date): readonly Made[] => {
  const gone = new Set(outdatedBackups(backups, now))
  return backups.filter((backup) => !gone.has(backup))
}

describe('which backups may go', () => {
  it('keeps the five newest of one long session and nothing of it besides', () => {
    const hours = [8, 9, 10, 11, 12, 13, 14].map((hour) => made(2026, 9, 12, hour, 'aaaa'))
    expect(keptOf(hours, new Date(2026, 8, 12, 15))).toEqual(hours.slice(2))
  })

  it('keeps the newest of each of the last five sessions of a day', () => {
    const sessions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((session, index) => [
      made(2026, 9, 12, 2 * index, session),
      made(2026, 9, 12, 2 * index + 1, session),
    ])
    const kept = keptOf(sessions, new Date(2026, 8, 12, 15))
    expect([...new Set(kept.map(({ session }) => session))]).toEqual(['c', 'd', 'e', 'f', 'g'])
    expect(kept.filter(({ session }) => session === 'c').map(({ at }) => at.getHours())).toEqual([5])
  })

  it('thins two years of daily work to days, weeks and months', () => {
    const days = Array.from({ length: 730 }, (_, index) => ({
      at: new Date(2025, 0, 1 + index, 16),
      session: `s${index}`,
    }))
    const kept = keptOf(days, new Date(2026, 11, 31, 17)).map(
      ({ at }) => `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`,
    )
    expect(kept).toEqual([
      ...['2026-1-31', '2026-2-28', '2026-3-31', '2026-4-30', '2026-5-31', '2026-6-30', '2026-7-31', '2026-8-31'],
      ...['2026-9-30', '2026-10-31', '2026-11-30'],
      // Sundays, then a week of days.
      ...['2026-12-6', '2026-12-13', '2026-12-20', '2026-12-25', '2026-12-26', '2026-12-27'],
      ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
    ])
  })

  it('removes nothing merely because the program was not started for years', () => {
    const few = [made(2020, 1, 1, 8, 'a'), made(2020, 1, 2, 8, 'b'), made(2020, 3, 1, 8, 'c')]
    expect(outdatedBackups(few, new Date(2026, 0, 1))).toEqual([])
  })

  it('lets no backup from the future crowd out the others, and keeps it', () => {
    const future = Array.from({ length: 9 }, (_, index) => made(2099, 1, 1 + index, 8, 'x'))
    const real = [8, 9, 10, 11, 12].map((hour) => made(2026, 9, 12, hour, 'a'))
    expect(outdatedBackups([...future, ...real], new Date(2026, 8, 12, 13))).toEqual([])
  })
})

describe('the name of a backup', () => {
  it('says time, library, session and whether it waits, and is read back', () => {
    const named = { at: new Date('2026-09-12T08:40:05Z'), library: '01234567', session: 'beef', isShrunk: true }
    const name = backupName(named)
    expect(name).toBe('planovna-20260912T084005Z-01234567-beef-shrunk.zip')
    expect(parseBackupName(name)).toEqual({ ...named, name })
  })

  it.each(['planovna.zip', 'planovna-20260912T084005Z-01234567-beef.zip.tmp', '../planovna-20260912T084005Z.zip'])(
    'takes %s for no backup',
    (name) => {
      expect(parseBackupName(name)).toBeNull()
    },
  )
})
