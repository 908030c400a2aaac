import { z } from 'zod'

import { versionSchema } from './versions.ts'
import { idSchema } from '../plan/ids.ts'
import { languageSchema } from '../plan/localized.ts'

/** One side of a comparison: a plan as it is now, or as one of its versions keeps it. */
const comparedSideSchema = z.strictObject({ planId: idSchema, version: versionSchema.nullable() })
export type ComparedSide = Readonly<z.infer<typeof comparedSideSchema>>

export const screenSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('library') }),
  z.strictObject({ name: z.literal('editor'), planId: idSchema }),
  z.strictObject({ name: z.literal('compare'), old: comparedSideSchema, new: comparedSideSchema }),
])
/** What fills the window. */
export type Screen = Readonly<z.infer<typeof screenSchema>>

/** Where the person was when the page was last seen; the next page begins there. */
export const lastPlaceSchema = z.strictObject({
  screen: screenSchema,
  /** the place of the plan the person worked at; empty for none */
  place: z.string().max(1000),
  /** the language of the text the caret was in */
  language: languageSchema.nullable(),
  /** CSS pixels the form was scrolled by */
  scroll: z.number().min(0),
})
export type LastPlace = Readonly<z.infer<typeof lastPlaceSchema>>

export const firstPlace: LastPlace = { screen: { name: 'library' }, place: '', language: null, scroll: 0 }
