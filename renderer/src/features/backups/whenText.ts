import { formatClock, formatDay, formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** "dnes 10:42", "včera 16:02", else "12. 9. 2026 16:02". */
export function whenText(t: Translate, iso: string, language: Language): string {
  const time = formatClock(iso, language)
  switch (daysAgo(iso)) {
    case 0:
      return t('backups:when.today', { time })
    case 1:
      return t('backups:when.yesterday', { time })
    default:
      return formatTime(iso, language)
  }
}

/** Backups of one day, in the order they came. */
export type BackupDay<Line> = Readonly<{ day: string; lines: readonly Line[] }>

export function byDay<Line extends Readonly<{ at: string }>>(
  lines: readonly Line[],
  language: Language,
): readonly BackupDay<Line>[] {
  const days = new Map<string, Line[]>()
  for (const line of lines) {
    const day = formatDay(line.at, language)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }))
}

function daysAgo(iso: string): number {
  const start = (time: Date): number => new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
  return Math.round((start(new Date()) - start(new Date(iso))) / (24 * 60 * 60 * 1000))
}
