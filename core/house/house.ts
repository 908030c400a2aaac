import { z } from 'zod'

import { houseStyleSchema, usualStyle } from './houseStyle.ts'
import type { Signatory } from './houseStyle.ts'
import { textIn } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'

/** A coat of arms: the picture every reader shows, and its drawing for those that can draw. */
export const coatSchema = z.strictObject({
  /** base64 */
  png: z.string(),
  /** pixels of the PNG */
  width: z.int(),
  height: z.int(),
  svg: z.string().nullable(),
})
export type Coat = Readonly<z.infer<typeof coatSchema>>

/** Everything a city has chosen for its documents: the house style with its picture. */
export const houseSchema = z.strictObject({ style: houseStyleSchema, coat: coatSchema.nullable() })
export type House = Readonly<z.infer<typeof houseSchema>>

export const usualHouse: House = { style: usualStyle, coat: null }

/** "Mesto Banská Bystrica"; empty where the city has not said. */
export const cityName = ({ style }: House, language: Language): string => textIn(style.city.name, language)

/** Of whom, in Slovak: "mesta Banská Bystrica"; empty where the city has not said. */
export const cityGenitive = ({ style }: House): string => style.city.genitive

/** Where: "v Banskej Bystrici", "in Banská Bystrica"; empty where the city has not said. */
export const cityPlace = ({ style }: House, language: Language): string => style.city.place[language]

/** Who signs, in the order of signing. */
export function signatoriesOf(
  { style }: House,
  language: Language,
): readonly Readonly<{ name: Signatory['name']; role: string }>[] {
  return style.signatories.map(({ name, role }) => ({ name, role: textIn(role, language) }))
}
