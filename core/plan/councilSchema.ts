import { z } from 'zod'

import { planDateSchema } from './dates.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { idSchema } from './ids.ts'
import { emptyText, localizedTextSchema } from './localized.ts'
import { richTextSchema } from './richText.ts'

/** The operative verbs of a Slovak council's resolution (domain 7.1), in the order in which they are usually used. */
export const resolutionVerbSchema = z.enum([
  'discussed', // prerokovalo
  'states', // konštatuje
  'takesNote', // berie na vedomie
  'agrees', // súhlasí
  'approves', // schvaľuje
  'recommends', // odporúča
  'establishes', // zriaďuje
  'repeals', // zrušuje
  'appoints', // vymenováva
  'recalls', // odvoláva
  'declares', // vyhlasuje
  'instructs', // ukladá
  'requests', // žiada
  'authorises', // poveruje
])
export type ResolutionVerb = z.infer<typeof resolutionVerbSchema>

/** A point of a part of the resolution; who answers and until when, where the verb asks for it. */
export const resolutionItemSchema = z
  .strictObject({
    id: idSchema,
    text: localizedTextSchema,
    addressee: localizedTextSchema,
    responsible: localizedTextSchema,
    deadline: planDateSchema.nullable(),
  })
  .meta({ id: 'ResolutionItem' })
export type ResolutionItem = DeepReadonly<z.infer<typeof resolutionItemSchema>>

export const resolutionPartSchema = z
  .strictObject({ id: idSchema, verb: resolutionVerbSchema, items: z.array(resolutionItemSchema) })
  .meta({ id: 'ResolutionPart' })
export type ResolutionPart = DeepReadonly<z.infer<typeof resolutionPartSchema>>

/** Where the material was discussed before it came to the council. */
export const discussionSchema = z
  .strictObject({
    id: idSchema,
    body: localizedTextSchema,
    date: planDateSchema.nullable(),
    outcome: localizedTextSchema,
  })
  .meta({ id: 'Discussion' })
export type Discussion = DeepReadonly<z.infer<typeof discussionSchema>>

export const materialAuthorSchema = z
  .strictObject({ id: idSchema, name: z.string(), position: localizedTextSchema })
  .meta({ id: 'MaterialAuthor' })
export type MaterialAuthor = DeepReadonly<z.infer<typeof materialAuthorSchema>>

export const attachmentSchema = z.strictObject({ id: idSchema, title: localizedTextSchema }).meta({ id: 'Attachment' })
export type Attachment = DeepReadonly<z.infer<typeof attachmentSchema>>

/** What stands in an explanatory memorandum (domain 7.2). Empty: the text made from what the plan knows is printed. */
export const memorandumSchema = z
  .strictObject({
    reason: richTextSchema,
    background: richTextSchema,
    process: richTextSchema,
    commitments: richTextSchema,
    budgetImpact: richTextSchema,
    risks: richTextSchema,
    monitoring: richTextSchema,
    recommendation: richTextSchema,
  })
  .meta({ id: 'Memorandum' })
export type Memorandum = DeepReadonly<z.infer<typeof memorandumSchema>>

/** The material for the council around the plan itself: title page, draft resolution, memorandum, attachments. */
export const councilSchema = z
  .strictObject({
    materialNumber: z.string(),
    agendaItem: z.string(),
    title: localizedTextSchema,
    sessionDate: planDateSchema.nullable(),
    place: localizedTextSchema,
    presenter: z.string(),
    presenterPosition: localizedTextSchema,
    authors: z.array(materialAuthorSchema),
    discussions: z.array(discussionSchema),
    resolution: z.array(resolutionPartSchema),
    memorandum: memorandumSchema,
    attachments: z.array(attachmentSchema),
  })
  .meta({ id: 'Council' })
export type Council = DeepReadonly<z.infer<typeof councilSchema>>

const emptyRich = { sk: [], en: [] } as const

export const newCouncil: Council = {
  materialNumber: '',
  agendaItem: '',
  title: emptyText,
  sessionDate: null,
  place: emptyText,
  presenter: '',
  presenterPosition: emptyText,
  authors: [],
  discussions: [],
  resolution: [],
  memorandum: {
    reason: emptyRich,
    background: emptyRich,
    process: emptyRich,
    commitments: emptyRich,
    budgetImpact: emptyRich,
    risks: emptyRich,
    monitoring: emptyRich,
    recommendation: emptyRich,
  },
  attachments: [],
}
