/** Every expected failure of the application; each has a sentence in `locales/<language>/errors.json`. */
export const errorCodes = [
  'corruptFile',
  'wrongFormat',
  'newerFile',
  'emptyFile',
  'notADocument',
  'unsupportedFile',
  'unsafeFile',
  'tooLarge',
  'tooSlow',
  'nothingRecognised',
  'notAPicture',
  'coatLost',
  'notFound',
  'readOnly',
  'adoptedPlan',
  'heldElsewhere',
  'alreadyExists',
  'cannotRead',
  'cannotWrite',
  'diskFull',
  'wrongCall',
  'wrongInput',
  'staleToken',
  'noPrinter',
  'cannotPrint',
  'hostUnreachable',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** An expected failure, as it crosses the bridge: a code, and names to put into its sentence; never a sentence. */
export type Failure = Readonly<{ code: ErrorCode; params: Readonly<Record<string, string>> }>

export type Result<Value> = Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; error: Failure }>

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function err(code: ErrorCode, params: Readonly<Record<string, string>> = {}): Result<never> {
  return { ok: false, error: { code, params } }
}

/** The same failure as an exception, for places where a Result can not travel. */
export class AppError extends Error {
  readonly failure: Failure

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'AppError'
    this.failure = { code, params }
  }
}
