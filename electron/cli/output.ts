import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'

import { AppError } from '../../core/bridge/result.ts'
import { writeDurably } from '../store/writeDurably.ts'
import { CallError } from './callError.ts'
import { print } from './cliIo.ts'
import type { Call } from './command.ts'

/** Where a command puts its file. */
export type Output = Readonly<{ write: (bytes: Uint8Array) => Promise<void>; isStdout: boolean; name: string }>

/**
 * The place `--out` names, checked before any work is done: an existing file needs `--force`.
 * The file appears whole or not at all; "-" is the standard output, which then holds nothing else.
 */
export async function openOutput({ options, io }: Call): Promise<Output> {
  const out = options.required('out')
  if (out === '-') {
    if (options.has('json')) throw new CallError('oneOutput')
    return { write: (bytes) => print(io.stdout, bytes), isStdout: true, name: out }
  }
  const path = resolve(io.folder, out)
  const name = basename(path)
  if (!options.has('force') && (await isThere(path))) throw new AppError('alreadyExists', { name })
  return { write: (bytes) => writeDurably(path, bytes), isStdout: false, name }
}

export async function printJson({ io }: Call, value: unknown): Promise<void> {
  await print(io.stdout, `${JSON.stringify(value, null, 2)}\n`)
}

export async function printLines({ io }: Call, lines: readonly string[]): Promise<void> {
  await print(io.stdout, lines.map((line) => `${line}\n`).join(''))
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
