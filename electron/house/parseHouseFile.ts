import { readPicture } from './pictures.ts'
import { readTemplate } from './readTemplate.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { SourcePicture, TemplateLook } from '../../core/bridge/house.ts'

export type HouseFileRequest = Readonly<{ bytes: Uint8Array; as: 'picture' | 'template' }>

/** A picture or a template out of a file of unknown origin. Never throws for a bad file: every one has its code. */
export function parseHouseFile({ bytes, as }: HouseFileRequest): Result<SourcePicture | TemplateLook> {
  try {
    return ok(as === 'picture' ? readPicture(bytes) : readTemplate(bytes))
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, error: cause.failure }
    // Nesting made to overflow a stack, as in the import of plans.
    if (cause instanceof RangeError) return err('unsafeFile')
    throw cause
  }
}
