import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { captionNode } from './tableNodes.ts'
import type { OutlinePicture } from '../outline/outline.ts'
import { drawingSvg, paperPalette } from '../pictures/drawingSvg.ts'

/** A picture of the plan as an image that carries itself, its caption below; the same drawing as in Word. */
export function pictureNodes(pen: Pen, picture: OutlinePicture): readonly PageElement[] {
  return [imageNode(picture), captionNode(pen, 'picture', picture.number, picture.caption, { class: 'caption below' })]
}

function imageNode({ drawing, description }: OutlinePicture): PageElement {
  return element(
    'p',
    { class: 'picture' },
    element('img', {
      src: `data:image/svg+xml,${encodeURIComponent(drawingSvg(drawing, paperPalette))}`,
      alt: description,
      // CSS pixels; the drawing counts in points.
      width: String(Math.round((drawing.width * 96) / 72)),
      height: String(Math.round((drawing.height * 96) / 72)),
    }),
  )
}
