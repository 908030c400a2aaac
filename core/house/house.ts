import { z } from 'zod'

import { houseStyleSchema, usualStyle } from './houseStyle.ts'
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
