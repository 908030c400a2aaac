import { styleIds } from './design.ts'
import { inlinePicture } from './inlinePicture.ts'
import type { Pen } from './pen.ts'
import { writeCaption } from './writeCaption.ts'
import type { OutlinePicture } from '../../../core/outline/outline.ts'

/** How the application knows its own pictures again: they are computed from the plan and need no keeping. */
const ownPictureName = 'planovna'

/** A drawing in a paragraph of its own, its caption under it. */
export function writePicture(pen: Pen, picture: OutlinePicture): string {
  const id = pen.pictures.push(picture)
  const { width, height } = picture.drawing
  const drawing = inlinePicture({
    id,
    name: `${ownPictureName} ${id}`,
    description: picture.description,
    width: width * 20,
    height: height * 20,
    png: pictureRelation(id, 'png'),
    svg: pictureRelation(id, 'svg'),
  })
  const look = '<w:keepNext w:val="0"/><w:spacing w:before="0" w:after="240"/>'
  return (
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.picture}"/></w:pPr>${drawing}</w:p>` +
    writeCaption(pen, 'picture', picture.number, picture.caption, look)
  )
}

export const pictureRelation = (id: number, kind: 'png' | 'svg'): string => `rIdPicture${id}${kind}`
