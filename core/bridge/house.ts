import { z } from 'zod'

import { fontNameSchema } from '../house/houseStyle.ts'

/** A picture as it was found, bounded and cleaned but not yet a coat of arms: the page makes a PNG of it. */
export const sourcePictureSchema = z.strictObject({
  type: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  base64: z.string(),
})
export type SourcePicture = Readonly<z.infer<typeof sourcePictureSchema>>

/** What a city's own Word document or template says about its look; null: it does not say. Nothing is adjusted yet. */
export const templateLookSchema = z.strictObject({
  fonts: z.strictObject({ heading: fontNameSchema.nullable(), body: fontNameSchema.nullable() }),
  /** half-points */
  sizes: z.strictObject({
    body: z.number().nullable(),
    heading3: z.number().nullable(),
    heading2: z.number().nullable(),
    heading1: z.number().nullable(),
    title: z.number().nullable(),
  }),
  /** RRGGBB */
  accent: z.string().nullable(),
  /** millimetres */
  page: z
    .strictObject({
      width: z.number(),
      height: z.number(),
      left: z.number(),
      right: z.number(),
      top: z.number(),
      bottom: z.number(),
    })
    .nullable(),
  language: z.enum(['sk', 'en']),
  header: z.strictObject({ left: z.string(), right: z.string() }),
  footer: z.strictObject({ left: z.string() }),
  picture: sourcePictureSchema.nullable(),
  /** there is a picture, of a kind that can not be shown here */
  hasOtherPicture: z.boolean(),
})
export type TemplateLook = Readonly<z.infer<typeof templateLookSchema>>
