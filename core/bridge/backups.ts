import { z } from 'zod'

import { exportChoicesSchema } from './exportChoices.ts'
import { houseSchema } from '../house/house.ts'
import { idSchema } from '../plan/ids.ts'
import { localizedTextSchema } from '../plan/localized.ts'

/** A backup's bare file name; the main side finds it in the folder of backups and nowhere else. */
export const backupNameSchema = z.string().regex(/^planovna-\d{8}T\d{6}Z-[0-9a-f]{8}-[0-9a-f]{4}(-shrunk)?\.zip$/)

/** Why the last attempt gave no backup: the folder is not there, or what was written could not be read back. */
export const backupTroubleSchema = z.enum([
  'folderGone',
  'diskFull',
  'cannotWrite',
  'cannotRead',
  'notVerified',
  'internal',
])
export type BackupTrouble = z.infer<typeof backupTroubleSchema>

/** What is less than in the backup before: plans that are gone but not in the trash, and characters of all texts. */
export const shrinkageSchema = z.strictObject({
  missing: z.array(z.strictObject({ planId: idSchema, title: localizedTextSchema })),
  charactersBefore: z.int(),
  charactersNow: z.int(),
})
export type Shrinkage = Readonly<z.infer<typeof shrinkageSchema>>

export const backupStatusSchema = z.strictObject({
  /** as a person knows it; the page only shows it */
  folder: z.string(),
  /** the folder inside the data folder, not one of the person's choice */
  isUsualFolder: z.boolean(),
  canChooseFolder: z.boolean(),
  isRunning: z.boolean(),
  /** ISO times; null while there is no backup of this library in the folder */
  last: z.strictObject({ at: z.string(), verifiedAt: z.string(), plans: z.int() }).nullable(),
  /** a backup that waits beside the others for the person's word */
  shrunk: z.strictObject({ name: backupNameSchema, at: z.string(), shrinkage: shrinkageSchema }).nullable(),
  /** the last attempt failed; it is tried again by itself */
  trouble: z.strictObject({ code: backupTroubleSchema, at: z.string() }).nullable(),
})
export type BackupStatus = Readonly<z.infer<typeof backupStatusSchema>>

export const backupOutcomeSchema = z.enum(['made', 'unchanged', 'nothingToKeep', 'shrunk', 'failed'])
export type BackupOutcome = z.infer<typeof backupOutcomeSchema>

export const backupLineSchema = z.strictObject({
  name: backupNameSchema,
  at: z.string(),
  bytes: z.int(),
  /** null: the backup can not be read */
  contents: z
    .strictObject({
      /** name of the computer it was made on */
      host: z.string(),
      plans: z.int(),
      commitments: z.int(),
    })
    .nullable(),
  /** made by this library; others may share the folder */
  isOurs: z.boolean(),
  isShrunk: z.boolean(),
})
export type BackupLine = Readonly<z.infer<typeof backupLineSchema>>

const sideSchema = z.strictObject({ title: localizedTextSchema, savedAt: z.string(), commitments: z.int() })

/** What restoring one plan would change. */
export const planPreviewSchema = z.strictObject({
  planId: idSchema,
  there: sideSchema,
  here: sideSchema.nullable(),
  state: z.enum(['same', 'newerHere', 'missingHere', 'differs', 'unreadable']),
  isInTrash: z.boolean(),
  /** whether the plan here may be replaced as a step that can be undone; false for prior and for adopted plans */
  canReplace: z.boolean(),
})
export type PlanPreview = Readonly<z.infer<typeof planPreviewSchema>>

/** What is in a backup beside the plans and is restored by itself: the house style with its coat of arms, the saved presets. */
export const besideSchema = z.enum(['house', 'exportChoices'])
export type Beside = z.infer<typeof besideSchema>

export const backupPreviewSchema = z.strictObject({
  name: backupNameSchema,
  at: z.string(),
  plans: z.array(planPreviewSchema),
  /** plans of the library that the backup does not have; a restore leaves them alone */
  onlyHere: z.array(z.strictObject({ planId: idSchema, title: localizedTextSchema })),
  /** null: the backup has none; `there` null: it can not be read */
  house: z.strictObject({ there: houseSchema.nullable(), here: houseSchema }).nullable(),
  exportChoices: z.strictObject({ there: exportChoicesSchema.nullable(), here: exportChoicesSchema }).nullable(),
})
export type BackupPreview = Readonly<z.infer<typeof backupPreviewSchema>>
