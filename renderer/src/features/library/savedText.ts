import { formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** When a plan was last written: today by the time alone. */
export function savedText(t: Translate, savedAt: string, language: Language): string {
  const isToday = new Date(savedAt).toDateString() === new Date().toDateString()
  return t(isToday ? 'library:saved.today' : 'library:saved.before', { time: formatTime(savedAt, language) })
}
