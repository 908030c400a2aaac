import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'

import { afterAll, beforeAll, beforeEach, expect } from 'vitest'

import { runCli } from './runCli.ts'

/** For tests: the command line as a person at a terminal has it, in a folder of each test's own. */
export type Ended = Readonly<{ code: number | null; out: string; errors: string; bytes: Buffer }>

export const root = join(import.meta.dirname, '../..')
export const fixtures = join(root, 'tests/fixtures')
/** of the test that is running */
export let folder = ''
let samples = ''

/** A real process in the test's own folder, as from a terminal. */
export function planovna(words: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'electron/cli.ts'), ...words], { cwd: folder })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => errors.push(part))
    child.on('error', reject)
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      resolve({ code, out: bytes.toString(), errors: Buffer.concat(errors).toString(), bytes })
    })
    // A child that ended early no longer reads.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** The same without a process of its own, for what needs no proof that it is one. */
export async function inProcess(words: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const stdin = Readable.from([])
  const code = await runCli(words, { stdin, stdout, stderr, isTerminal: false, folder })
  const bytes = Buffer.concat([(stdout.read() as Buffer | null) ?? Buffer.alloc(0)])
  return { code, out: bytes.toString(), errors: String(stderr.read() ?? ''), bytes }
}

export const json = (ended: Ended): unknown => JSON.parse(ended.out)
export const failed = (code: string): object => ({
  code: 2,
  out: '',
  errors: expect.stringMatching(new RegExp(`^planovna: ${code}: [^\\n]+\\n$`)) as unknown,
})

beforeAll(async () => {
  samples = await mkdtemp(join(tmpdir(), 'planovna-cli-samples-'))
  folder = samples
  for (const name of ['bb-2021', 'bb-2024']) await planovna(['sample', '--name', name, '--out', `${name}.planovna`])
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planovna-cli-'))
  return () => rm(folder, { recursive: true, force: true })
})
afterAll(() => rm(samples, { recursive: true, force: true }))
export const sample = (name: string): string => join(samples, `${name}.planovna`)
