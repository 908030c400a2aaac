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

export type Shape = Box | Stroke | Diamond | Words

/** `bar`: the thing shown; `mark`: a point in it; `grid`: what helps the eye; `band`: a quiet ground. */
export type ShapeRole = 'bar' | 'mark' | 'grid' | 'band'

export type Box = Readonly<{ type: 'box'; role: ShapeRole; x: number; y: number; width: number; height: number }>
export type Stroke = Readonly<{ type: 'stroke'; role: ShapeRole; x1: number; y1: number; x2: number; y2: number }>
/** `x` and `y` are its middle, `size` its width and height. */
export type Diamond = Readonly<{ type: 'diamond'; role: ShapeRole; x: number; y: number; size: number }>

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
  /** `inside`: on a bar */
  tone: 'text' | 'quiet' | 'inside'
}>
