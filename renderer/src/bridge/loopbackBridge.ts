import { askForFile, offerDownload } from './browserFiles.ts'
import type { PlanBridge } from '../../../core/bridge/client.ts'
import { contract } from '../../../core/bridge/contract.ts'
import type { Channel, Output } from '../../../core/bridge/contract.ts'
import { bridgePath, fileNameHeader, filePath, loopbackPaths } from '../../../core/bridge/loopback.ts'
import { serialisePlanFile } from '../../../core/plan/planFile.ts'
import { planFileName } from '../../../core/plan/planFileName.ts'
import { err, ok } from '../../../core/bridge/result.ts'
import type { Result } from '../../../core/bridge/result.ts'

/**
 * The bridge over HTTP for the browser host. Files go the browser's own way: picked with a file input and uploaded,
 * finished ones downloaded. An ordinary browser has no native menu, so no event ever comes.
 */
export function createLoopbackBridge(): PlanBridge {
  return {
    call: async (channel, input) => {
      if (channel === 'files:pick') return answer(channel, await pick(input))
      if (channel === 'files:saveCopy') return answer(channel, saveCopy(input))
      if (channel === 'files:save') return answer(channel, await save(input))
      return answer(channel, await post(channel, input))
    },
    listen: () => () => undefined,
  }
}

/** What the host said, checked like anything that comes from outside. */
function answer<Name extends Channel>(channel: Name, result: Result<unknown>): Result<Output<Name>> {
  if (!result.ok) return result
  const parsed = contract[channel].output.safeParse(result.value)
  return parsed.success ? ok(parsed.data as Output<Name>) : err('internal') // the table pairs schema and type by name
}

async function post(channel: Channel, input: unknown): Promise<Result<unknown>> {
  return request(bridgePath(channel), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
    // Sent while the page goes, and of no use to it any more.
    keepalive: channel === 'lastPlace:set',
  })
}

async function request(address: string, init: RequestInit): Promise<Result<unknown>> {
  try {
    const response = await fetch(address, { ...init, credentials: 'same-origin' })
    // Another host than the one that let us in: ours has ended.
    if (response.status === 401) return err('hostUnreachable')
    const body: unknown = await response.json()
    return isResult(body) ? body : err('internal')
  } catch {
    // No answer at all: the host was closed or is restarting. Edits stay in the page and are sent again.
    return err('hostUnreachable')
  }
}

async function pick(input: unknown): Promise<Result<unknown>> {
  const { purpose } = contract['files:pick'].input.parse(input)
  const file = await askForFile(acceptedFiles[purpose])
  if (file === null) return ok(null)
  return request(loopbackPaths.files, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', [fileNameHeader]: encodeURIComponent(file.name) },
    body: file,
  })
}

const acceptedFiles = {
  import: '.planovna,.docx',
  picture: '.svg,.png,.jpg,.jpeg',
  template: '.docx,.dotx',
} as const

async function save(input: unknown): Promise<Result<unknown>> {
  const { token, suggestedName } = contract['files:save'].input.parse(input)
  try {
    const response = await fetch(filePath(token), { credentials: 'same-origin' })
    if (!response.ok) return err('staleToken')
    offerDownload(await response.blob(), suggestedName)
    return ok({ name: suggestedName })
  } catch {
    return err('hostUnreachable')
  }
}

/** Made in the page, so that it needs no host: its disk, or the host itself, may be what is missing. */
function saveCopy(input: unknown): Result<unknown> {
  const { plan } = contract['files:saveCopy'].input.parse(input)
  const name = planFileName(plan)
  offerDownload(new Blob([serialisePlanFile(plan)], { type: 'application/octet-stream' }), name)
  return ok({ name })
}

function isResult(body: unknown): body is Result<unknown> {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean'
}
