import { z } from 'zod'

import {
  backupLineSchema,
  backupNameSchema,
  backupOutcomeSchema,
  backupPreviewSchema,
  backupStatusSchema,
  besideSchema,
} from './backups.ts'
import { documentLanguageSchema, exportPresetSchema, exportReportSchema, pdfReportSchema } from './exporting.ts'
import { exportChoicesSchema } from './exportChoices.ts'
import { sourcePictureSchema, templateLookSchema } from './house.ts'
import { importReportSchema } from './importing.ts'
import { lastPlaceSchema } from './lastPlace.ts'
import { accessSchema, planSummarySchema, setAsideSchema, trashedSchema } from './library.ts'
import { incomingSchema, mergeSidesSchema, mergeSourceSchema } from './merging.ts'
import { planNewsSchema } from './news.ts'
import { settingsSchema } from './settings.ts'
import { versionRequestSchema, versionSchema } from './versions.ts'
import { journalEntrySchema } from '../edit/entry.ts'
import { coatSchema, houseSchema } from '../house/house.ts'
import { houseStyleSchema } from '../house/houseStyle.ts'
import { planKindSchema } from '../plan/enums.ts'
import { idSchema } from '../plan/ids.ts'
import { languageSchema, localizedTextSchema } from '../plan/localized.ts'
import { sampleNames } from '../plan/samples/sampleNames.ts'
import { planSchema } from '../plan/schema.ts'

const nothing = z.null()
const planIdSchema = z.strictObject({ planId: idSchema })
const oneVersionSchema = z.strictObject({ planId: idSchema, versionId: idSchema })
const savedSchema = z.strictObject({ savedAt: z.string().meta({ description: 'ISO time of the durable write' }) })

/** A file as the person keeps it; null when they changed their mind. */
const savedFileSchema = z.strictObject({ name: z.string() }).nullable()
/** A file the person picked; the main side knows its path, the page only this token and the bare name. */
const pickedFileSchema = z.strictObject({ token: z.string(), name: z.string() })

/**
 * Everything the page can ask of the main side: channel -> what goes in, what comes out (inside a Result).
 * The preload, the handlers, the loopback server and the types of the page's client all come from this table.
 */
export const contract = {
  'app:info': {
    input: nothing,
    output: z.strictObject({ version: z.string(), host: z.enum(['electron', 'browser']), platform: z.string() }),
  },
  'settings:get': { input: nothing, output: settingsSchema },
  'settings:set': { input: settingsSchema, output: settingsSchema },
  'lastPlace:get': { input: nothing, output: lastPlaceSchema },
  'lastPlace:set': { input: lastPlaceSchema, output: nothing },

  'library:list': {
    input: nothing,
    output: z.strictObject({
      plans: z.array(planSummarySchema),
      trash: z.array(trashedSchema),
      setAside: z.array(setAsideSchema),
    }),
  },
  'library:create': {
    input: z.strictObject({ title: localizedTextSchema, kind: planKindSchema }),
    output: planIdSchema,
  },
  'library:createFromSample': { input: z.strictObject({ name: z.enum(sampleNames) }), output: planIdSchema },
  'library:rename': {
    input: z.strictObject({ planId: idSchema, title: localizedTextSchema }),
    output: nothing,
  },
  /** A copy under a new id; `asDraft` also turns a prior plan into a draft whose commitments continue the old ones. */
  'library:duplicate': {
    input: z.strictObject({ planId: idSchema, title: localizedTextSchema, asDraft: z.boolean() }),
    output: planIdSchema,
  },
  'library:trash': { input: planIdSchema, output: nothing },
  'library:restore': { input: planIdSchema, output: nothing },
  'library:deleteForever': { input: planIdSchema, output: nothing },

  /** The plan as the disk has it, for those who only look. */
  'draft:look': { input: planIdSchema, output: z.strictObject({ plan: planSchema, savedAt: z.string() }) },
  /** To write, if nobody else does, until `draft:close`. `log` is the plan's history, oldest entry first, as far as it is kept: undo and redo go on where they were. */
  'draft:open': {
    input: planIdSchema,
    output: z.strictObject({
      plan: planSchema,
      savedAt: z.string(),
      log: z.array(journalEntrySchema),
      access: accessSchema,
      news: z.array(planNewsSchema),
    }),
  },
  /** The person has read what happened to the plan. */
  'draft:dropNews': { input: z.strictObject({ planId: idSchema, newsId: z.string() }), output: nothing },
  /** Acknowledged only when the entries are on the disk. */
  'draft:append': {
    input: z.strictObject({ planId: idSchema, entries: z.array(journalEntrySchema).min(1) }),
    output: savedSchema,
  },
  'draft:close': { input: planIdSchema, output: nothing },

  /** Newest first; `damaged`: how many files of versions were set aside. */
  'versions:list': {
    input: planIdSchema,
    output: z.strictObject({ versions: z.array(versionSchema), damaged: z.int().min(0) }),
  },
  /** Keeps the plan as the disk has it; the page hands over its edits first. */
  'versions:create': { input: versionRequestSchema, output: versionSchema },
  'versions:read': { input: oneVersionSchema, output: z.strictObject({ plan: planSchema }) },
  /** Whether a picked file is, bit for bit, the one that was exported with this version. */
  'versions:isSameFile': {
    input: z.strictObject({ planId: idSchema, versionId: idSchema, token: z.string() }),
    output: z.strictObject({ isSame: z.boolean() }),
  },
  /** Only a version a person named can be deleted by one. */
  'versions:delete': { input: oneVersionSchema, output: nothing },

  /** What a merge needs beside the plan as the page has it; nothing is changed. */
  'merge:read': { input: mergeSourceSchema, output: mergeSidesSchema },
  /** Before the page's edit that merges: keeps the plan as it is and what is merged into it; `stepId` is the edit's step. */
  'merge:keep': { input: z.strictObject({ source: mergeSourceSchema, stepId: idSchema }), output: nothing },
  /** A copy of a plan that another program writes, which can be merged back later. */
  'merge:workBeside': { input: planIdSchema, output: planIdSchema },

  /** Asks the person for a file; null when they changed their mind. */
  'files:pick': {
    input: z.strictObject({ purpose: z.enum(['import', 'picture', 'template']) }),
    output: pickedFileSchema.nullable(),
  },
  /** Asks the person where to keep a finished file; null when they changed their mind. */
  'files:save': {
    input: z.strictObject({ token: z.string(), suggestedName: z.string() }),
    output: savedFileSchema,
  },
  /** The same for a plan as the page has it: the way out while the folder of the plans can not be written. */
  'files:saveCopy': { input: z.strictObject({ plan: planSchema }), output: savedFileSchema },

  /** Reads a picked file; nothing is stored until `import:confirm`. */
  'import:read': {
    input: z.strictObject({ token: z.string(), revisions: z.enum(['accepted', 'original']) }),
    output: z.strictObject({
      importToken: z.string(),
      plan: planSchema,
      report: importReportSchema,
      incoming: incomingSchema.nullable(),
    }),
  },
  'import:confirm': { input: z.strictObject({ importToken: z.string() }), output: planIdSchema },
  'import:discard': { input: z.strictObject({ importToken: z.string() }), output: nothing },

  /** Makes the document, reads it back, and keeps it under a token for `files:save`. */
  'export:make': {
    input: z.strictObject({
      planId: idSchema,
      preset: exportPresetSchema,
      language: documentLanguageSchema,
      /** whether the plan travels inside; it does unless told otherwise */
      isPlanInside: z.boolean().optional(),
      /** for `commitment`: which one */
      commitmentId: idSchema.nullable().optional(),
      /** for `council`: every part of the material as a document of its own, in one zip */
      isSplit: z.boolean().optional(),
    }),
    output: z.strictObject({ token: z.string(), suggestedName: z.string(), report: exportReportSchema }),
  },
  /** The same document as pages of a PDF, printed by the host's own Chromium. */
  'export:makePdf': {
    input: z.strictObject({
      planId: idSchema,
      preset: exportPresetSchema,
      language: documentLanguageSchema,
      commitmentId: idSchema.nullable().optional(),
    }),
    output: z.strictObject({ token: z.string(), suggestedName: z.string(), report: pdfReportSchema }),
  },
  /** A copy for somebody else, which knows the states it shares with the plan. */
  'export:planFile': {
    input: planIdSchema,
    output: z.strictObject({ token: z.string(), suggestedName: z.string() }),
  },

  /** The last export, to be repeated, and the choices a person has named. */
  'exportChoices:get': { input: nothing, output: exportChoicesSchema },
  'exportChoices:set': { input: exportChoicesSchema, output: nothing },

  /** How the documents of the city look; `isCoatLost`: the picture of its coat of arms can not be read any more. */
  'house:get': { input: nothing, output: houseSchema.extend({ isCoatLost: z.boolean() }) },
  'house:setStyle': { input: houseStyleSchema, output: nothing },
  'house:setCoat': { input: coatSchema.pick({ png: true, svg: true }).nullable(), output: nothing },
  /** A picked picture, bounded and cleaned, or a picked document's look; nothing is kept of either. */
  'house:readPicture': { input: z.strictObject({ token: z.string() }), output: sourcePictureSchema },
  'house:readTemplate': { input: z.strictObject({ token: z.string() }), output: templateLookSchema },

  'backups:status': { input: nothing, output: backupStatusSchema },
  'backups:now': {
    input: nothing,
    output: z.strictObject({ outcome: backupOutcomeSchema, status: backupStatusSchema }),
  },
  /** Newest first. */
  'backups:list': { input: nothing, output: z.array(backupLineSchema) },
  /** What restoring from a backup would change, plan by plan; nothing is changed. */
  'backups:preview': { input: z.strictObject({ name: backupNameSchema }), output: backupPreviewSchema },
  /** One plan out of a backup: in place of the plan here as a step that can be undone, or as a plan beside it. */
  'backups:restorePlan': {
    input: z.strictObject({ name: backupNameSchema, planId: idSchema, as: z.enum(['here', 'copy']) }),
    output: planIdSchema,
  },
  /** The house style or the saved presets out of a backup, after a backup of those that are here. */
  'backups:restoreBeside': {
    input: z.strictObject({ name: backupNameSchema, what: besideSchema }),
    output: nothing,
  },
  /** Asks the person for a folder, or goes back to the usual one; null when they changed their mind. */
  'backups:chooseFolder': {
    input: z.strictObject({ to: z.enum(['picked', 'usual']) }),
    output: backupStatusSchema.nullable(),
  },
  /** The person says that a shrunk library is right: its backup counts like any other. */
  'backups:acceptShrunk': { input: z.strictObject({ name: backupNameSchema }), output: backupStatusSchema },

  /** The page tells the shell in which language its menu and dialogs speak. */
  'shell:language': { input: z.strictObject({ language: languageSchema }), output: nothing },
  /** The page has handed over all its edits; the window may close. */
  'shell:readyToClose': { input: nothing, output: nothing },
  /** A code and a place in the program, never plan text. */
  'log:pageError': { input: z.strictObject({ name: z.string(), where: z.string() }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
export type Channel = keyof Contract
export type Input<Name extends Channel> = z.output<Contract[Name]['input']>
export type Output<Name extends Channel> = z.output<Contract[Name]['output']>

export const channels = Object.keys(contract) as Channel[] // the keys of the table above, nothing else

/** What the main side tells the page without being asked. */
export const events = {
  /** A menu item was chosen. */
  'menu:command': z.strictObject({
    command: z.enum([
      'newPlan',
      'openLibrary',
      'import',
      'export',
      'repeatExport',
      'compare',
      'save',
      'undo',
      'redo',
      'find',
      'shortcuts',
      'settings',
      'houseStyle',
    ]),
  }),
  /** The window wants to close: hand over the last edits, then call `shell:readyToClose`. */
  'shell:closeRequested': z.null(),
  /** A file was opened from the system's file manager (association, second start). */
  'shell:fileOpened': pickedFileSchema,
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>
export const eventNames = Object.keys(events) as EventName[] // as above
