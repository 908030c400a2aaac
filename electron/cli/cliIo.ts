import type { Writable } from 'node:stream'

/** What a command talks to; the process's own streams, or a test's. */
export type CliIo = Readonly<{
  stdin: AsyncIterable<Uint8Array>
  stdout: Writable
  stderr: Writable
  /** whether a person watches stderr: progress is for people alone */
  isTerminal: boolean
  /** file names are relative to this folder */
  folder: string
}>

/** Resolves when the stream has taken the content, so that the process may end. */
export function print(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()))
  })
}
