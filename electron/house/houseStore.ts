import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { pngSize } from './bitmapSize.ts'
import { cleanSvg } from './cleanSvg.ts'
import { coatOf, houseFileSchema, picturesFolder, styleFile } from './houseFile.ts'
import type { HouseFile, PictureFile } from './houseFile.ts'
import { AppError } from '../../core/bridge/result.ts'
import type { Coat, House } from '../../core/house/house.ts'
import { usualStyle } from '../../core/house/houseStyle.ts'
import type { HouseStyle } from '../../core/house/houseStyle.ts'
import { createQueue } from '../store/queue.ts'
import { recordFile } from '../store/recordFile.ts'
import { sumOf } from '../store/sumOf.ts'
import { writeDurably } from '../store/writeDurably.ts'

/** The house style of a city, one per data folder. Pictures are written before the file that names them. */
export type HouseStore = Readonly<{
  /** `isCoatLost`: there was a coat of arms, and its file is gone or damaged. */
  read: () => Promise<House & { readonly isCoatLost: boolean }>
  writeStyle: (style: HouseStyle) => Promise<void>
  /** AppError when it is no sound PNG, or its drawing is not clean. */
  writeCoat: (coat: Pick<Coat, 'png' | 'svg'> | null) => Promise<void>
  /** All of it at once, with the checks of `writeCoat`. */
  write: (house: House) => Promise<void>
  /** What a backup keeps: name in the data folder -> bytes. */
  files: () => Promise<ReadonlyMap<string, Uint8Array>>
}>

export function createHouseStore(dataFolder: string): HouseStore {
  const folder = join(dataFolder, picturesFolder)
  const file = recordFile<HouseFile>(join(dataFolder, styleFile), houseFileSchema, { ...usualStyle, coat: null })
  const inTurn = createQueue()

  async function keepPicture(bytes: Uint8Array, ending: 'png' | 'svg'): Promise<PictureFile> {
    const sha256 = sumOf(bytes)
    const name = `coat-${sha256.slice(0, 16)}.${ending}`
    await mkdir(folder, { recursive: true })
    await writeDurably(join(folder, name), bytes)
    return { file: name, sha256 }
  }

  const pictureBytes = (name: string): Promise<Uint8Array | null> => readFile(join(folder, name)).catch(() => null)

  async function removeOthers(kept: HouseFile['coat']): Promise<void> {
    const wanted = [kept?.png.file, kept?.svg?.file]
    for (const name of await readdir(folder).catch(() => []))
      if (name.startsWith('coat-') && !wanted.includes(name)) await rm(join(folder, name), { force: true })
  }

  return {
    read: () =>
      inTurn(async () => {
        const { coat: kept, ...style } = await file.read()
        const coat = await coatOf(kept, pictureBytes)
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
    write: (house) =>
      inTurn(async () => {
        const coat = house.coat === null ? null : await keepCoat(house.coat)
        await file.write({ ...house.style, coat })
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
/** bytes; the page draws it with at most a million pixels */
const largestPng = 6 * 1024 * 1024
