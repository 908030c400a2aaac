import type { ErrorCode, Failure } from '../../../core/bridge/result.ts'
import type { Translate } from './translate.ts'

/** The sentence of a failure: what happened, what was kept, what to do. */
export function failureText(t: Translate, failure: Failure): string {
  return t(failureKeys[failure.code], { replace: failure.params })
}

const failureKeys = {
  corruptFile: 'errors:corruptFile',
  wrongFormat: 'errors:wrongFormat',
  newerFile: 'errors:newerFile',
  emptyFile: 'errors:emptyFile',
  notADocument: 'errors:notADocument',
  unsupportedFile: 'errors:unsupportedFile',
  unsafeFile: 'errors:unsafeFile',
  tooLarge: 'errors:tooLarge',
  tooSlow: 'errors:tooSlow',
  nothingRecognised: 'errors:nothingRecognised',
  notAPicture: 'errors:notAPicture',
  coatLost: 'errors:coatLost',
  notFound: 'errors:notFound',
  readOnly: 'errors:readOnly',
  adoptedPlan: 'errors:adoptedPlan',
  heldElsewhere: 'errors:heldElsewhere',
  alreadyExists: 'errors:alreadyExists',
  cannotRead: 'errors:cannotRead',
  cannotWrite: 'errors:cannotWrite',
  diskFull: 'errors:diskFull',
  wrongCall: 'errors:wrongCall',
  wrongInput: 'errors:wrongInput',
  staleToken: 'errors:staleToken',
  noPrinter: 'errors:noPrinter',
  cannotPrint: 'errors:cannotPrint',
  hostUnreachable: 'errors:hostUnreachable',
  internal: 'errors:internal',
} as const satisfies Record<ErrorCode, string>
