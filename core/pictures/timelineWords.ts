import type { Sayer } from './sayer.ts'
import type { TimelineRow } from './timelineRows.ts'
import { formatDate, formatPeriod } from '../text/formats.ts'

/** What the timeline shows, for those who do not see it: each commitment with its period and its last milestone. */
export function timelineInWords(rows: readonly TimelineRow[], sayer: Sayer): string {
  const { language } = sayer
  const lines = rows.map((row) => {
    const title = sayer.name(row.title).text || sayer.sentence('document:picture.untitled')
    if (row.isCommitment) {
      const period = formatPeriod(row.start, row.end, language)
      return `${row.number} ${title}: ${period === '' ? sayer.sentence('document:picture.undated') : period}.`
    }
    const end = row.end ?? row.start
    return sayer.sentence('document:picture.milestoneBy', {
      number: row.number,
      date: end === null ? sayer.sentence('document:picture.undated') : formatDate(end, language, 'short'),
    })
  })
  return `${sayer.sentence('document:picture.timelineInWords')} ${lines.join(' ')}`
}
