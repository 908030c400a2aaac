import type { HouseFileRequest } from './parseHouseFile.ts'
import type { SourcePicture, TemplateLook } from '../../core/bridge/house.ts'
import { err } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import { packageLimits } from '../import/package.ts'
import { runInWorker, workerBeside } from '../import/runInWorker.ts'

/** A picture, or the template of a city, is small beside a plan. */
const limits = { milliseconds: 30_000, megabytes: 512 }
const workerUrl = workerBeside('houseWorker', import.meta.url)

export const readPictureFile = (bytes: Uint8Array): Promise<Result<SourcePicture>> => read(bytes, 'picture')
export const readTemplateFile = (bytes: Uint8Array): Promise<Result<TemplateLook>> => read(bytes, 'template')

async function read<Value>(bytes: Uint8Array, as: HouseFileRequest['as']): Promise<Result<Value>> {
  if (bytes.length > packageLimits.compressedBytes) return err('tooLarge')
  return runInWorker<Value>(workerUrl, { bytes, as } satisfies HouseFileRequest, limits)
}
