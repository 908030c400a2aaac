import { languages } from '../../core/plan/localized.ts'
import type { LocalizedText } from '../../core/plan/localized.ts'
import { textsIn } from '../texts.ts'

/** The title of a copy beside its plan; a language without a title stays without. */
export function copyTitle(title: LocalizedText): LocalizedText {
  const [sk = '', en = ''] = languages.map((language) =>
    title[language] === '' ? '' : textsIn(language)('library:copyTitle', { title: title[language] }),
  )
  return { sk, en }
}
