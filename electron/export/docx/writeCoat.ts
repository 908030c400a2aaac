import { styleIds } from './design.ts'
import { inlinePicture } from './inlinePicture.ts'
import type { Pen } from './pen.ts'
import { documentTexts } from '../documentTexts.ts'

/** The coat of arms above the title; with it the title stands as high as without. */
export function writeCoat(pen: Pen): string {
  const { coat } = pen.design
  if (coat === null) return ''
  const above = Math.max(0, titleDepth - coat.height - below)
  const picture = inlinePicture({
    id: drawingId,
    name: 'coat',
    description: coat.inWords[pen.language] || ownWords(pen),
    width: coat.width,
    height: coat.height,
    png: coatRelation('png'),
    svg: coat.svg === null ? null : coatRelation('svg'),
  })
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.coverTop}"/><w:keepNext/>` +
    `<w:spacing w:before="${above}" w:after="${below}"/></w:pPr>${picture}</w:p>`
  )
}

export const coatRelation = (kind: 'png' | 'svg'): string => `rIdCoat${kind}`

const ownWords = ({ language }: Pen): string => documentTexts[language]('document:label.coat')

/** twips from the margin to the first line under the picture */
const titleDepth = 2760
const below = 240
/** Unlike any number the pictures of the text count to. */
const drawingId = 900001
