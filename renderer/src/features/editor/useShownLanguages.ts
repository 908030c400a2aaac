import { languages } from '../../../../core/plan/localized.ts'
import type { Language } from '../../../../core/plan/localized.ts'
import { useSettings } from '../../state/settingsStore.ts'

/** The languages of the plan that the editor shows, Slovak first. */
export function useShownLanguages(): readonly Language[] {
  return byChoice[useSettings((settings) => settings.shownLanguages)]
}

const byChoice = { both: languages, sk: ['sk'], en: ['en'] } as const
