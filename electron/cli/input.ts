import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { parsePlanText } from '../../core/plan/planFile.ts'
import { readForeignFile } from '../import/readForeignFile.ts'
import { newId } from '../services.ts'
import { errorCodeOf } from '../store/disk.ts'
import { decode } from '../store/fileAdapter.ts'
import { CallError } from './callError.ts'
import type { ImportReport } from '../../core/bridge/importing.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { CliIo } from './cliIo.ts'

export type InputFile = Readonly<{ name: string; bytes: Uint8Array }>
export type Imported = Readonly<{ plan: Plan; report: ImportReport }>

/** A file named on the command line; "-" is the standard input. */
export async function readInput(file: string, io: CliIo): Promise<InputFile> {
  const name = file === '-' ? '-' : basename(file)
  try {
    const bytes = file === '-' ? await readAll(io.stdin) : await readFile(resolve(io.folder, file))
    if (bytes.length === 0) throw new AppError('emptyFile', { name })
    return { name, bytes }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(errorCodeOf(error) === 'ENOENT' ? 'notFound' : 'cannotRead', { name }, error)
  }
}

/** Two files of one call can not both come through the standard input. */
export function refuseTwoInputs(files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1) throw new CallError('oneInput')
}

/** Our own plan file. */
export function planOf({ name, bytes }: InputFile): Plan {
  if (isForeign(bytes)) throw new AppError('wrongFormat', { name })
  const text = decode(bytes)
  if (text === null) throw new AppError('corruptFile', { name })
  return valueOf(parsePlanText(text), name)
}

/** Our own plan file, or any document that import reads. */
export async function anyPlanOf(file: InputFile, language: Language): Promise<Plan> {
  return isOwnFile(file) ? planOf(file) : (await importOf(file, 'accepted', language)).plan
}

export async function importOf(
  file: InputFile,
  revisions: 'accepted' | 'original',
  language: Language,
): Promise<Imported> {
  const at = new Date().toISOString()
  return valueOf(await readForeignFile(file.bytes, file.name, { revisions, ids: newId, at, language }), file.name)
}

function isOwnFile({ name, bytes }: InputFile): boolean {
  return name.toLowerCase().endsWith('.planovna') || /^\uFEFF?\s*\{\s*"format"/.test(startOf(bytes))
}

/** Documents people hand over instead of a plan, told by their first bytes: zip (DOCX, ODT), PDF, RTF. */
const isForeign = (bytes: Uint8Array): boolean => /^(PK|%PDF|\{\\rtf)/.test(startOf(bytes))

/** DOCX and its kin are zip packages; anything else can not even be a damaged one. */
export const isPackage = (bytes: Uint8Array): boolean => startOf(bytes).startsWith('PK')

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 100))

function valueOf<Value>(result: Result<Value>, name: string): Value {
  if (result.ok) return result.value
  throw new AppError(result.error.code, { ...result.error.params, name })
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
