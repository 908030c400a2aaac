import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'

import { unzipSync } from 'fflate'

import { AppError, err, ok } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import { settingsSchema } from '../../core/bridge/settings.ts'
import type { Plan } from '../../core/plan/schema.ts'
import { errorCodeOf } from '../store/disk.ts'
import { decode, parseBytes } from '../store/fileAdapter.ts'
import { planFormat } from '../store/planFormat.ts'
import { sumOf } from '../store/sumOf.ts'
import { versionFormat } from '../versions/versionFile.ts'
import type { KeptVersion } from '../versions/versionFile.ts'
import { manifestFile, parseManifest } from './manifest.ts'
import type { Manifest, ManifestPlan, ManifestVersion } from './manifest.ts'

/** A backup as its file gives it. The manifest is sound; each plan is proved when it is asked for. */
export type Backup = Readonly<{
  manifest: Manifest
  bytes: number
  /** SHA-256 of the file */
  sum: string
  plan: (planId: string) => Result<Plan>
  /** The kept versions of a plan, without those that are damaged. */
  versions: (planId: string) => readonly KeptVersion[]
  /** A file that is no plan, by its name in the data folder; null when it is not there as it was. */
  other: (name: string) => Uint8Array | null
  /** Whether all of it is just what the manifest says, so that every plan can be restored. */
  isWhole: () => Promise<boolean>
}>

/** AppError `notFound`, `cannotRead`, `newerFile`, or `corruptFile` when not even the manifest can be had. */
export async function readBackup(path: string): Promise<Backup> {
  const name = basename(path)
  const zip = await bytesOf(path)
  const manifestBytes = entryOf(zip, manifestFile)
  const text = manifestBytes === null ? null : decode(manifestBytes)
  const parsed = text === null ? err('corruptFile') : parseManifest(text)
  if (!parsed.ok) throw new AppError(parsed.error.code, { name })
  const manifest = parsed.value
  return {
    manifest,
    bytes: zip.length,
    sum: sumOf(zip),
    plan: (planId) => {
      const listed = manifest.plans.find((plan) => plan.planId === planId)
      return listed === undefined ? err('notFound', { name }) : planIn(zip, listed)
    },
    versions: (planId) =>
      manifest.versions
        .filter((version) => version.planId === planId)
        .flatMap((version) => {
          const read = versionIn(zip, version)
          return read.ok ? [read.value] : []
        }),
    other: (file) => {
      const listed = manifest.others.find((other) => other.file === file)
      return listed === undefined ? null : otherIn(zip, listed)
    },
    isWhole: () => isWhole(zip, manifest),
  }
}

async function isWhole(zip: Uint8Array, manifest: Manifest): Promise<boolean> {
  const files = [...manifest.plans, ...manifest.versions, ...manifest.others].map(({ file }) => file)
  const listed = [manifestFile, manifest.settings.file, ...files]
  if (namesIn(zip).sort().join('\n') !== listed.sort().join('\n')) return false
  for (const plan of manifest.plans) {
    if (!planIn(zip, plan).ok) return false
    await breathe()
  }
  for (const version of manifest.versions) {
    if (!versionIn(zip, version).ok) return false
    await breathe()
  }
  if (manifest.others.some((other) => otherIn(zip, other) === null)) return false
  const settings = entryOf(zip, manifest.settings.file)
  if (settings === null || sumOf(settings) !== manifest.settings.sha256) return false
  return settingsSchema.safeParse(JSON.parse(decode(settings) ?? 'null')).success
}

function planIn(zip: Uint8Array, { planId, file, sha256 }: ManifestPlan): Result<Plan> {
  const bytes = entryOf(zip, file)
  if (bytes === null || sumOf(bytes) !== sha256) return err('corruptFile', { name: file })
  const read = parseBytes(bytes, planFormat)
  if (!read.ok) return read
  const { plan, isIntact } = read.value
  return isIntact === true && plan.id === planId ? ok(plan) : err('corruptFile', { name: file })
}

function versionIn(zip: Uint8Array, { planId, versionId, file, sha256 }: ManifestVersion): Result<KeptVersion> {
  const bytes = entryOf(zip, file)
  if (bytes === null || sumOf(bytes) !== sha256) return err('corruptFile', { name: file })
  const read = parseBytes(bytes, versionFormat)
  if (!read.ok) return read
  const { mark, plan } = read.value
  return plan.id === planId && mark.id === versionId ? read : err('corruptFile', { name: file })
}

function otherIn(zip: Uint8Array, { file, sha256 }: Manifest['others'][number]): Uint8Array | null {
  const bytes = entryOf(zip, file)
  return bytes !== null && sumOf(bytes) === sha256 ? bytes : null
}

/** null when the zip does not have it, or what it has can not be unpacked. */
function entryOf(zip: Uint8Array, name: string): Uint8Array | null {
  try {
    return unzipSync(zip, { filter: (file) => file.name === name && file.originalSize <= largestEntry })[name] ?? null
  } catch {
    // Damage shows in many ways, and they all mean the same.
    return null
  }
}

function namesIn(zip: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = errorCodeOf(error) === 'ENOENT' ? 'notFound' : 'cannotRead'
    throw new AppError(code, { name: basename(path) }, error)
  }
}

/** bytes; a plan is far below, and a zip made to swell is not unpacked */
const largestEntry = 256 * 1024 * 1024
