import { z } from 'zod'

import { err, ok } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import { idSchema } from '../../core/plan/ids.ts'
import { localizedTextSchema } from '../../core/plan/localized.ts'
import { currentSchemaVersion } from '../../core/plan/planFile.ts'
import { sumOf } from '../store/sumOf.ts'

/** The version of backups this application makes; it reads all older ones. */
const latest = 2

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

const manifestVersionSchema = z.strictObject({
  planId: idSchema,
  versionId: idSchema,
  /** name of the version's file in the zip, and the SHA-256 of that file */
  file: z.string(),
  sha256: checksumSchema,
})
export type ManifestVersion = Readonly<z.infer<typeof manifestVersionSchema>>

/** A file that is no plan, under its name in the data folder. */
const otherFileSchema = z.strictObject({ file: z.string(), sha256: checksumSchema })

const firstContentsSchema = z.strictObject({
  format: z.literal('planovna-backup'),
  backupVersion: z.literal(1),
  planSchemaVersion: z.int(),
  appVersion: z.string(),
  at: z.string(),
  library: z.string(),
  session: z.string(),
  host: z.string(),
  plans: z.array(manifestPlanSchema),
  settings: otherFileSchema,
})
/** Version 2 has the kept versions of the plans too, the house style with its pictures, and the choices of exports. */
const contentsSchema = firstContentsSchema.extend({
  backupVersion: z.literal(latest),
  versions: z.array(manifestVersionSchema),
  others: z.array(otherFileSchema),
})
const envelopeSchema = z.looseObject({ format: z.literal('planovna-backup'), backupVersion: z.int() })

/** What a backup says about itself: `manifest.json` of the zip, without its own checksum. */
export type Manifest = Readonly<z.infer<typeof contentsSchema>>
export type ManifestStamp = Pick<Manifest, 'appVersion' | 'at' | 'library' | 'session' | 'host'>

export const manifestFile = 'manifest.json'

export function manifestOf(
  { appVersion, at, library, session, host }: ManifestStamp,
  { plans, settings, versions, others }: Pick<Manifest, 'plans' | 'settings' | 'versions' | 'others'>,
): Manifest {
  return {
    format: 'planovna-backup',
    backupVersion: latest,
    planSchemaVersion: currentSchemaVersion,
    ...{ appVersion, at, library, session, host, plans, settings, versions, others },
  }
}

/** `sum` is the SHA-256 of the rest as JSON without white space. */
export function serialiseManifest(manifest: Manifest): string {
  const contents = contentsSchema.parse(manifest)
  return `${JSON.stringify({ ...contents, sum: sumOfContents(contents) }, null, 1)}\n`
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
  if (!envelope.success) return err('corruptFile')
  if (envelope.data.backupVersion > latest) return err('newerFile')
  if (envelope.data.backupVersion === latest) return proved(contentsSchema, data)
  const first = proved(firstContentsSchema, data)
  return first.ok ? ok({ ...first.value, backupVersion: latest, versions: [], others: [] }) : first
}

/** The manifest without its sum, which must be the one of the rest as that version of backups has it. */
function proved<Contents extends object>(schema: z.ZodType<Contents>, data: unknown): Result<Contents> {
  const summed = z.looseObject({ sum: checksumSchema }).safeParse(data)
  if (!summed.success) return err('corruptFile')
  const { sum, ...rest } = summed.data
  const contents = schema.safeParse(rest)
  return contents.success && sum === sumOfContents(contents.data) ? ok(contents.data) : err('corruptFile')
}

const sumOfContents = (contents: object): string => sumOf(JSON.stringify(contents))
