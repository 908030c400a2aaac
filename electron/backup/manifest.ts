import { z } from 'zod'

import { err, ok } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import { idSchema } from '../../core/plan/ids.ts'
import { localizedTextSchema } from '../../core/plan/localized.ts'
import { currentSchemaVersion } from '../../core/plan/planFile.ts'
import { sumOf } from '../store/sumOf.ts'

const checksumSchema = z.string().regex(/^[0-9a-f]{64}$/)

const manifestPlanSchema = z.strictObject({
  planId: idSchema,
  title: localizedTextSchema,
  /** name of the plan's file in the zip */
  file: z.string(),
  /** of that file */
  sha256: checksumSchema,
  commitments: z.int(),
  /** of all texts, both languages */
  characters: z.int(),
  savedAt: z.string(),
})
export type ManifestPlan = Readonly<z.infer<typeof manifestPlanSchema>>

/** A file that is no plan, under its name in the data folder. */
const otherFileSchema = z.strictObject({ file: z.string(), sha256: checksumSchema })

const contentsSchema = z.strictObject({
  format: z.literal('planovna-backup'),
  /** 2 brought `others` */
  backupVersion: z.literal([1, 2]),
  planSchemaVersion: z.int(),
  appVersion: z.string(),
  at: z.string(),
  library: z.string(),
  session: z.string(),
  host: z.string(),
  plans: z.array(manifestPlanSchema),
  settings: otherFileSchema,
  /** the house style with its pictures, and the choices of exports; missing in backups of version 1 */
  others: z.array(otherFileSchema).optional(),
})
const manifestSchema = contentsSchema.extend({ sum: checksumSchema })
const envelopeSchema = z.looseObject({ format: z.literal('planovna-backup'), backupVersion: z.int() })

/** What a backup says about itself: `manifest.json` of the zip, without its own checksum. */
export type Manifest = Readonly<z.infer<typeof contentsSchema>>
export type ManifestStamp = Pick<Manifest, 'appVersion' | 'at' | 'library' | 'session' | 'host'>

export const manifestFile = 'manifest.json'

export function manifestOf(
  { appVersion, at, library, session, host }: ManifestStamp,
  { plans, settings, others }: Pick<Manifest, 'plans' | 'settings' | 'others'>,
): Manifest {
  return {
    format: 'planovna-backup',
    backupVersion: 2,
    planSchemaVersion: currentSchemaVersion,
    ...{ appVersion, at, library, session, host, plans, settings, others },
  }
}

/** `sum` is the SHA-256 of the rest as JSON without white space. */
export function serialiseManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, sum: sumOfManifest(manifest) }, null, 1)}\n`
}

export function parseManifest(text: string): Result<Manifest> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    // Whatever it is instead of JSON, the backup is damaged.
    return err('corruptFile')
  }
  const envelope = envelopeSchema.safeParse(data)
  if (envelope.success && envelope.data.backupVersion > 2) return err('newerFile')
  const parsed = manifestSchema.safeParse(data)
  if (!parsed.success) return err('corruptFile')
  const { sum, ...manifest } = parsed.data
  return sum === sumOfManifest(manifest) ? ok(manifest) : err('corruptFile')
}

const sumOfManifest = (manifest: Manifest): string => sumOf(JSON.stringify(contentsSchema.parse(manifest)))
