import { strToU8 } from 'fflate'

import type { Pen } from './pen.ts'
import { coatRelation } from './writeCoat.ts'
import { pictureRelation } from './writePicture.ts'
import { drawingSvg, paperPalette } from '../../../core/pictures/drawingSvg.ts'
import { drawingPng } from '../raster/drawingPng.ts'

type PictureFile = Readonly<{ name: string; relation: string; bytes: () => Uint8Array }>

/** The files of the pictures, each as dots and as lines: those computed from the plan, and the city's coat of arms. */
function filesOf({ pictures, design }: Pen): readonly PictureFile[] {
  const { coat } = design
  return [
    ...pictures.flatMap(({ drawing }, position): readonly PictureFile[] => [
      {
        name: `picture${position + 1}.png`,
        relation: pictureRelation(position + 1, 'png'),
        bytes: () => drawingPng(drawing, paperPalette),
      },
      {
        name: `picture${position + 1}.svg`,
        relation: pictureRelation(position + 1, 'svg'),
        bytes: () => strToU8(drawingSvg(drawing, paperPalette)),
      },
    ]),
    ...(coat === null
      ? []
      : [{ name: 'coat.png', relation: coatRelation('png'), bytes: () => Buffer.from(coat.png, 'base64') }]),
    ...(coat === null || coat.svg === null
      ? []
      : [{ name: 'coat.svg', relation: coatRelation('svg'), bytes: () => strToU8(coat.svg ?? '') }]),
  ]
}

export function pictureParts(pen: Pen): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(filesOf(pen).map(({ name, bytes }) => [`word/media/${name}`, bytes()]))
}

export function pictureRelations(pen: Pen): string {
  return filesOf(pen)
    .map(
      ({ name, relation }) =>
        `<Relationship Id="${relation}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${name}"/>`,
    )
    .join('')
}
