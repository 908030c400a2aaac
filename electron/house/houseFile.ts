import { z } from 'zod'

import { sumOf } from '../store/sumOf.ts'
import type { Coat, House } from '../../core/house/house.ts'
import { houseStyleSchema } from '../../core/house/houseStyle.ts'
import { recordFormat } from '../store/recordFile.ts'

const pictureSchema = z.strictObject({ file: z.string().regex(/^coat-[0-9a-f]{16}\.(?:png|svg)$/), sha256: z.string() })
export type PictureFile = Readonly<z.infer<typeof pictureSchema>>
const coatFileSchema = z.strictObject({
  png: pictureSchema,
  svg: pictureSchema.nullable(),
  width: z.int(),
  height: z.int(),
})
/** houseStyle.json: the style, and which pictures of the folder belong to it. */
export const houseFileSchema = z.strictObject({ ...houseStyleSchema.shape, coat: coatFileSchema.nullable() })
export type HouseFile = Readonly<z.infer<typeof houseFileSchema>>

/** Names in a data folder and in a backup. */
export const styleFile = 'houseStyle.json'
export const picturesFolder = 'house'

/** The coat of arms a file names; null without one, and where a picture is gone or is another than it was. */
export async function coatOf(
  kept: HouseFile['coat'],
  bytesOf: (name: string) => Promise<Uint8Array | null>,
): Promise<Coat | null> {
  if (kept === null) return null
  const pictureOf = async (picture: PictureFile): Promise<Uint8Array | null> => {
    const bytes = await bytesOf(picture.file)
    return bytes !== null && sumOf(bytes) === picture.sha256 ? bytes : null
  }
  const png = await pictureOf(kept.png)
  const svg = kept.svg === null ? null : await pictureOf(kept.svg)
  if (png === null || (kept.svg !== null && svg === null)) return null
  return {
    png: Buffer.from(png).toString('base64'),
    width: kept.width,
    height: kept.height,
    svg: svg === null ? null : Buffer.from(svg).toString('utf8'),
  }
}

/** The house style as a backup has it, by names of its files; null when it is damaged or its coat of arms is not there. */
export async function houseIn(bytesOf: (name: string) => Uint8Array | null): Promise<House | null> {
  const bytes = bytesOf(styleFile)
  const parsed = bytes === null ? null : recordFormat(houseFileSchema).parse(Buffer.from(bytes).toString('utf8'))
  if (parsed?.ok !== true) return null
  const { coat: kept, ...style } = parsed.value
  const coat = await coatOf(kept, (name) => Promise.resolve(bytesOf(`${picturesFolder}/${name}`)))
  return kept !== null && coat === null ? null : { style, coat }
}
