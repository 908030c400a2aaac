import type { Language } from '../plan/localized.ts'

/**
 * A picture before it has a place: shapes on a sheet, in points (1/72 inch), from the top left corner. Colours are
 * roles, so that one picture stands on paper and on a light or dark screen.
 */
export type Drawing = Readonly<{
  width: number
  height: number
  shapes: readonly Shape[]
}>

export type Shape = Box | Stroke | Diamond | Dot | Words

/** `bar` and `part`: the whole and its pieces; `mark`: a point; `grid`: what helps the eye; `band`: a quiet ground. */
export type ShapeRole = 'bar' | 'part' | 'mark' | 'grid' | 'band'

export type Box = Readonly<{ type: 'box'; role: ShapeRole; x: number; y: number; width: number; height: number }>
export type Stroke = Readonly<{ type: 'stroke'; role: ShapeRole; x1: number; y1: number; x2: number; y2: number }>
/** `x` and `y` are its middle, `size` its width and height. */
export type Diamond = Readonly<{ type: 'diamond'; role: ShapeRole; x: number; y: number; size: number }>
/** A circle, full or only its line. */
export type Dot = Readonly<{ type: 'dot'; role: ShapeRole; x: number; y: number; size: number; isFull: boolean }>

/** One line of text; `x` and `y` are the place of `align` on its baseline. */
export type Words = Readonly<{
  type: 'words'
  text: string
  language: Language
  x: number
  y: number
  align: 'start' | 'middle' | 'end'
  size: number
  isBold: boolean
  tone: 'text' | 'quiet'
}>

/** A drawing with what it says in words: the caption under it, and its content for those who do not see it. */
export type Picture = Readonly<{ drawing: Drawing; inWords: string }>

/** The width of the text of a page with the usual margins, in points. */
export const pictureWidth = 467

/** No letter in a document is smaller. */
export const letterSize = 11
