import { Worker } from 'node:worker_threads'

import { err } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'

export type WorkerLimits = Readonly<{ milliseconds: number; megabytes: number }>

/** What a worker of ours makes of `request`; one that takes too long or too much memory is ended, and that is the answer. */
export async function runInWorker<Value>(file: URL, request: object, limits: WorkerLimits): Promise<Result<Value>> {
  const worker = new Worker(file, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  const { promise, resolve, reject } = Promise.withResolvers<Result<Value>>()
  const timer = setTimeout(() => {
    resolve(err('tooSlow'))
  }, limits.milliseconds)
  worker.once('message', (result: Result<Value>) => {
    resolve(result)
  })
  worker.once('error', (cause: Error & { code?: string }) => {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(err('tooLarge'))
    else reject(cause)
  })
  worker.once('exit', () => {
    reject(new Error('the worker ended without a result'))
  })
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/**
 * A worker's file beside the module that asks for it, whether that runs from its TypeScript source or bundled: the build
 * gives each worker an entry of its own next to the one that holds its caller.
 */
export const workerBeside = (name: string, caller: string): URL =>
  new URL(`./${name}${caller.endsWith('.ts') ? '.ts' : '.js'}`, caller)
