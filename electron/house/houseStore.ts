import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { pngSize } from './bitmapSize.ts'
import { cleanSvg } from './cleanSvg.ts'
import { AppError } from '../../core/bridge/result.ts'
import type { Coat, House } from '../../core/house/house.ts'
import { houseStyleSchema, usualStyle } from '../../core/house/houseStyle.ts'
import type { HouseStyle } from '../../core/house/houseStyle.ts'
import { createQueue } from '../store/queue.ts'
import { recordFile } from '../store/recordFile.ts'
import { sumOf } from '../store/sumOf.ts'
import { writeDurably } from '../store/writeDurably.ts'

const pictureSchema = z.strictObject({ file: z.string().regex(/^coat-[0-9a-f]{16}\.(?:png|svg)$/), sha256: z.string() })
const coatFileSchema = z.strictObject({
  png: pictureSchema,
  svg: pictureSchema.nullable(),
  width: z.int(),
  height: z.int(),
})
/** houseStyle.json: the style, and which pictures of the folder belong to it. */
const houseFileSchema = z.strictObject({ ...houseStyleSchema.shape, coat: coatFileSchema.nullable() })
type HouseFile = Readonly<z.infer<typeof houseFileSchema>>

/** The house style of a city, one per data folder. Pictures are written before the file that names them. */
export type HouseStore = Readonly<{
  /** `isCoatLost`: there was a coat of arms, and its file is gone or damaged. */
  read: () => Promise<House & { readonly isCoatLost: boolean }>
  writeStyle: (style: HouseStyle) => Promise<void>
  /** AppError when it is no sound PNG, or its drawing is not clean. */
  writeCoat: (coat: Pick<Coat, 'png' | 'svg'> | null) => Promise<void>
  /** What a backup keeps: name in the data folder -> bytes. */
  files: () => Promise<ReadonlyMap<string, Uint8Array>>
}>

export function createHouseStore(dataFolder: string): HouseStore {
  const folder = join(dataFolder, picturesFolder)
  const file = recordFile<HouseFile>(join(dataFolder, styleFile), houseFileSchema, { ...usualStyle, coat: null })
  const inTurn = createQueue()

  async function keepPicture(bytes: Uint8Array, ending: 'png' | 'svg'): Promise<z.infer<typeof pictureSchema>> {
    const sha256 = sumOf(bytes)
    const name = `coat-${sha256.slice(0, 16)}.${ending}`
    await mkdir(folder, { recursive: true })
    await writeDurably(join(folder, name), bytes)
    return { file: name, sha256 }
  }

  async function pictureOf(picture: z.infer<typeof pictureSchema>): Promise<Buffer | null> {
    const bytes = await readFile(join(folder, picture.file)).catch(() => null)
    // Gone or changed by hand: the person is told and chooses anew.
    return bytes !== null && sumOf(bytes) === picture.sha256 ? bytes : null
  }

  async function coatOf(kept: HouseFile['coat']): Promise<Coat | null> {
    if (kept === null) return null
    const png = await pictureOf(kept.png)
    const svg = kept.svg === null ? null : await pictureOf(kept.svg)
    if (png === null || (kept.svg !== null && svg === null)) return null
    return {
      png: png.toString('base64'),
      width: kept.width,
      height: kept.height,
      svg: svg?.toString('utf8') ?? null,
    }
  }

  async function removeOthers(kept: HouseFile['coat']): Promise<void> {
    const wanted = [kept?.png.file, kept?.svg?.file]
    for (const name of await readdir(folder).catch(() => []))
      if (name.startsWith('coat-') && !wanted.includes(name)) await rm(join(folder, name), { force: true })
  }

  return {
    read: () =>
      inTurn(async () => {
        const { coat: kept, ...style } = await file.read()
        const coat = await coatOf(kept)
        return { style, coat, isCoatLost: kept !== null && coat === null }
      }),
    writeStyle: (style) =>
      inTurn(async () => {
        const { coat } = await file.read()
        await file.write({ ...style, coat })
      }),
    writeCoat: (wanted) =>
      inTurn(async () => {
        const coat = wanted === null ? null : await keepCoat(wanted)
        const kept = await file.read()
        await file.write({ ...kept, coat })
        await removeOthers(coat)
      }),
    files: () =>
      inTurn(async () => {
        const { coat } = await file.read()
        const names = [
          styleFile,
          ...[coat?.png.file, coat?.svg?.file].filter(isName).map((name) => `${picturesFolder}/${name}`),
        ]
        const found = new Map<string, Uint8Array>()
        for (const name of names) {
          // Missing: nothing was chosen yet, or the picture is lost, which the person is told elsewhere.
          const bytes = await readFile(join(dataFolder, name)).catch(() => null)
          if (bytes !== null) found.set(name, bytes)
        }
        return found
      }),
  }

  async function keepCoat({ png, svg }: Pick<Coat, 'png' | 'svg'>): Promise<NonNullable<HouseFile['coat']>> {
    const bytes = Buffer.from(png, 'base64')
    if (bytes.length > largestPng) throw new AppError('tooLarge')
    const { width, height } = pngSize(bytes)
    const drawing = svg === null ? null : new TextEncoder().encode(cleanSvg(new TextEncoder().encode(svg)))
    return {
      png: await keepPicture(bytes, 'png'),
      svg: drawing === null ? null : await keepPicture(drawing, 'svg'),
      width,
      height,
    }
  }
}

const isName = (name: string | undefined): name is string => name !== undefined
export const styleFile = 'houseStyle.json'
const picturesFolder = 'house'
/** bytes; the page draws it with at most a million pixels */
const largestPng = 6 * 1024 * 1024
