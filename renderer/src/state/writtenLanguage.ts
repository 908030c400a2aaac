import { languages } from '../../../core/plan/localized.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** The language of the field the caret is in; null outside the texts of the plan. */
export function writtenLanguage(): Language | null {
  const language = document.activeElement?.closest<HTMLElement>('[data-language]')?.dataset['language']
  return languages.find((known) => known === language) ?? null
}
