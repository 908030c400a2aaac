import { z } from 'zod'

import { contrastOf, leastContrast, paper } from './contrast.ts'
import { usualDesign } from './design.ts'

const line = z.string().max(200)
const lines = z.strictObject({ sk: line, en: line })
/** The name of a font: what Word takes, and nothing that means something in a style sheet. */
export const fontNameSchema = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} .-]{0,63}$/u)
/** A colour that reads well on white paper. */
const accentSchema = z
  .string()
  .regex(/^[0-9A-F]{6}$/)
  .refine((colour) => contrastOf(colour, paper) >= leastContrast)
const within = ([least, most]: readonly [number, number]) => z.int().min(least).max(most)

/** Half-points; nothing in a document is smaller than 11 points. */
export const sizeBounds = {
  body: [22, 28],
  heading3: [22, 40],
  heading2: [22, 48],
  heading1: [24, 64],
  title: [28, 96],
} as const
/** Millimetres. */
export const marginBounds = { left: [15, 40], right: [10, 40], top: [20, 60], bottom: [18, 50] } as const

export const signatorySchema = z.strictObject({ name: line, role: lines })
export type Signatory = Readonly<z.infer<typeof signatorySchema>>

/** How a city's documents look and who answers for them; everything but the picture of its coat of arms. */
export const houseStyleSchema = z.strictObject({
  city: z.strictObject({
    /** "Mesto Banská Bystrica", "City of Banská Bystrica" */
    name: lines,
    /** of whom, which only Slovak bends: "mesta Banská Bystrica" */
    genitive: line,
    /** where: "v Banskej Bystrici", "in Banská Bystrica" */
    place: lines,
  }),
  address: line,
  web: line,
  /** who signs, in the order of signing */
  signatories: z.array(signatorySchema).max(6),
  /** the coat of arms in words, for a reader who can not see it */
  coatInWords: lines,
  fonts: z.strictObject({ heading: fontNameSchema, body: fontNameSchema }),
  sizes: z.strictObject({
    body: within(sizeBounds.body),
    heading3: within(sizeBounds.heading3),
    heading2: within(sizeBounds.heading2),
    heading1: within(sizeBounds.heading1),
    title: within(sizeBounds.title),
  }),
  accent: accentSchema,
  /** the pages are A4 */
  margins: z.strictObject({
    left: within(marginBounds.left),
    right: within(marginBounds.right),
    top: within(marginBounds.top),
    bottom: within(marginBounds.bottom),
  }),
  /** empty on the left: the title of the document stands there */
  header: z.strictObject({ left: lines, right: lines }),
  /** the right side is the page number */
  footer: z.strictObject({ left: lines }),
})
export type HouseStyle = Readonly<z.infer<typeof houseStyleSchema>>

const nothing = { sk: '', en: '' }

/** What documents look like until a city says otherwise. */
export const usualStyle: HouseStyle = {
  city: { name: nothing, genitive: '', place: nothing },
  address: '',
  web: '',
  signatories: [],
  coatInWords: nothing,
  fonts: usualDesign.fonts,
  sizes: {
    body: usualDesign.sizes.body,
    heading3: usualDesign.sizes.heading3,
    heading2: usualDesign.sizes.heading2,
    heading1: usualDesign.sizes.heading1,
    title: usualDesign.sizes.title,
  },
  accent: usualDesign.colours.accent,
  margins: { left: 25, right: 20, top: 27, bottom: 24 },
  header: { left: nothing, right: nothing },
  footer: { left: nothing },
}

/** On the computers of any office with Word; others stand in for what a city's template brings. */
export const officeFonts = [
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const
