import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { usualHouse } from '../../core/house/house.ts'
import type { House } from '../../core/house/house.ts'
import { pngSize } from '../house/bitmapSize.ts'
import { cleanSvg } from '../house/cleanSvg.ts'
import { coatOf, houseFileSchema, picturesFolder } from '../house/houseFile.ts'
import { recordFormat } from '../store/recordFile.ts'
import { decode } from '../store/fileAdapter.ts'
import { CallError } from './callError.ts'
import { readInput } from './input.ts'
import type { CliIo } from './cliIo.ts'

/**
 * The house style a call names: `houseStyle.json` of a data folder or of a backup, with its pictures in `house/` beside it.
 * Without one documents look as usual, so that the same call gives the same document on every computer.
 */
export async function houseOption(file: string | null, io: CliIo): Promise<House> {
  if (file === null) return usualHouse
  const { name, bytes } = await readInput(file, io)
  const parsed = recordFormat(houseFileSchema).parse(decode(bytes) ?? '')
  if (!parsed.ok) throw new CallError('notAHouse', { name })
  const { coat: kept, ...style } = parsed.value
  const folder = join(file === '-' ? io.folder : dirname(resolve(io.folder, file)), picturesFolder)
  const coat = await coatOf(kept, (picture) => readFile(join(folder, picture)).catch(() => null))
  if (coat === null) {
    if (kept !== null) throw new AppError('coatLost', { name })
    return { style, coat }
  }
  // The pictures may come from anywhere: they are held to what the application takes from a person.
  const size = pngSize(Buffer.from(coat.png, 'base64'))
  return {
    style,
    coat: { ...coat, ...size, svg: coat.svg === null ? null : cleanSvg(new TextEncoder().encode(coat.svg)) },
  }
}
