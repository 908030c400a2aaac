import { textIn } from './localized.ts'
import type { Plan } from './schema.ts'

export const planEnding = '.planovna'

/** The name offered for a copy of a plan file: its title, without what a file name may not hold on any system. */
export function planFileName(plan: Plan): string {
  const title = textIn(plan.title, 'sk')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .replace(/[. ]+$/, '')
  return `${title === '' ? plan.id : title}${planEnding}`
}

/** characters; leaves room for the folder in Windows' 260 */
const longestName = 80
