import type { Sayer } from './sayer.ts'
import type { TimelineRow } from './timelineRows.ts'
import { formatDate, formatPeriod } from '../text/formats.ts'

/** What the timeline shows, for those who do not see it: each commitment with its period and its last milestone. */
export function timelineInWords(rows: readonly TimelineRow[], sayer: Sayer): string {
  const { language } = sayer
  const lines = rows.map((row) => {
    const title = sayer.name(row.title).text || sayer.say('document:picture.untitled')
    if (row.isCommitment) {
      const period = formatPeriod(row.start, row.end, language)
      return `${row.number} ${title}: ${period === '' ? sayer.say('document:picture.undated') : period}.`
    }
    const end = row.end ?? row.start
    return sayer.say('document:picture.milestoneBy', {
      number: row.number,
      date: end === null ? sayer.say('document:picture.undated') : formatDate(end, language, 'short'),
    })
  })
  return `${sayer.say('document:picture.timelineInWords')} ${lines.join(' ')}`
}
