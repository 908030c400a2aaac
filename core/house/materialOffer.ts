import type { House } from './house.ts'
import type { Signatory } from './houseStyle.ts'
import type { EditCommand } from '../edit/command.ts'
import type { DocumentTexts } from '../outline/documentText.ts'
import { emptyText, languages } from '../plan/localized.ts'
import type { LocalizedText } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** One thing the house style knows and the material for the council does not say yet. `name`: of a person, in every language. */
export type MaterialOffer = Readonly<{
  place: 'council/title' | 'council/place' | 'council/presenter'
  name: string
  text: LocalizedText
}>

/**
 * What the house style of the city has for the title page of a material: its title, where the council sits, and each of
 * those who sign as the one who presents it. Only what is not written yet; nothing is offered in place of anybody's words.
 */
export function materialOffers(plan: Plan, { style }: House, texts: DocumentTexts): readonly MaterialOffer[] {
  const { council } = plan
  const presenter = council.presenter.trim()
  const offers: readonly MaterialOffer[] = [
    { place: 'council/title', name: '', text: missing(council.title, usualTitle(plan, style.city, texts)) },
    { place: 'council/place', name: '', text: missing(council.place, style.city.place) },
    ...style.signatories
      .filter(({ name, role }) => ['', name].includes(presenter) && isRoleOf(council.presenterPosition, role))
      .map(({ name, role }) => ({
        place: 'council/presenter' as const,
        name: presenter === '' ? name : '',
        text: missing(council.presenterPosition, role),
      })),
  ]
  return offers.filter(({ name, text }) => name !== '' || !isBlank(text))
}

/** The edits that write what was offered; together they are one step. */
export function takenOffer({ place, name, text }: MaterialOffer): readonly EditCommand[] {
  const textPlace: Place = place === 'council/presenter' ? 'council/presenterPosition' : place
  return [
    ...(name === '' ? [] : [{ name: 'setValue' as const, place, value: name }]),
    ...languages
      .filter((language) => text[language] !== '')
      .map((language) => ({ name: 'writeText' as const, place: textPlace, language, text: text[language] })),
  ]
}

/** "Návrh Akčného plánu otvoreného vládnutia mesta Banská Bystrica 2024 – 2027"; empty while the city or the years are not known. */
function usualTitle({ period }: Plan, { name, genitive }: House['style']['city'], texts: DocumentTexts): LocalizedText {
  const [first, last] = [period.start, period.end].map((date) => date?.slice(0, 4) ?? '')
  if (first === undefined || last === undefined || first === '' || last === '') return emptyText
  const years = first === last ? first : `${first} – ${last}`
  const say = (language: 'sk' | 'en', city: string): string =>
    city === '' ? '' : texts[language]('document:prepared.materialTitle', { city, years })
  return { sk: say('sk', genitive), en: say('en', name.en) }
}

/** The languages in which nothing is written yet. */
function missing(written: LocalizedText, known: LocalizedText): LocalizedText {
  const only = (language: 'sk' | 'en'): string => (written[language].trim() === '' ? known[language].trim() : '')
  return { sk: only('sk'), en: only('en') }
}

/** Whether what is written of a position is, as far as it goes, that of a signatory. */
const isRoleOf = (written: LocalizedText, role: Signatory['role']): boolean =>
  languages.every((language) => ['', role[language].trim()].includes(written[language].trim()))

const isBlank = (text: LocalizedText): boolean => languages.every((language) => text[language].trim() === '')
