import { ImageRun, Paragraph } from 'docx'
import type { IImageOptions } from 'docx'

import { styleIds } from './design.ts'
import type { Pen } from './writeRuns.ts'
import type { CoatDesign } from '../../../core/house/design.ts'
import { documentTexts } from '../documentTexts.ts'

/** The coat of arms above the title; with it the title stands as high as without. */
export function writeCoat(pen: Pen): readonly Paragraph[] {
  const { coat } = pen.design
  if (coat === null) return []
  const above = Math.max(0, titleDepth - coat.height - below)
  return [
    new Paragraph({
      style: styleIds.coverTop,
      spacing: { before: above, after: below },
      keepNext: true,
      children: [new ImageRun(pictureOf(coat, coat.inWords[pen.language] || ownWords(pen)))],
    }),
  ]
}

/** Word draws the SVG where it can and shows the PNG elsewhere. */
function pictureOf(coat: CoatDesign, description: string): IImageOptions {
  const size = { width: coat.width / twipsInPixel, height: coat.height / twipsInPixel }
  const png = { type: 'png' as const, data: Buffer.from(coat.png, 'base64') }
  const shared = { transformation: size, altText: { id: drawingId, name: 'coat', title: '', description } }
  return coat.svg === null
    ? { ...png, ...shared }
    : { type: 'svg', data: Buffer.from(coat.svg, 'utf8'), fallback: png, ...shared }
}

const ownWords = ({ language }: Pen): string => documentTexts[language]('document:label.coat')

/** The library measures pictures in pixels of 1/96 inch. */
const twipsInPixel = 1440 / 96
/** twips from the margin to the first line under the picture */
const titleDepth = 2760
const below = 240
/** Unlike any number the library counts through the life of the program. */
const drawingId = '900001'
