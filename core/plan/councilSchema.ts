import { z } from 'zod'

import { planDateSchema } from './dates.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { idSchema } from './ids.ts'
import { emptyText, localizedTextSchema } from './localized.ts'
import { emptyRichText, richTextSchema } from './richText.ts'

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

/** Verbs that give somebody a task: each point needs who answers and until when (rule K04). */
export const taskVerbs: ReadonlySet<ResolutionVerb> = new Set(['recommends', 'instructs', 'requests'])

/** A point of a part of the resolution; who answers and until when, where the verb asks for it. */
export const resolutionItemSchema = z
  .strictObject({
    id: idSchema,
    text: localizedTextSchema,
    responsible: localizedTextSchema,
    deadline: planDateSchema.nullable(),
  })
  .meta({ id: 'ResolutionItem' })
export type ResolutionItem = DeepReadonly<z.infer<typeof resolutionItemSchema>>

export const resolutionPartSchema = z
  .strictObject({
    id: idSchema,
    verb: resolutionVerbSchema,
    addressee: localizedTextSchema.meta({
      description: 'To whom, as it follows the verb: "prednostke mestského úradu"',
    }),
    items: z.array(resolutionItemSchema),
  })
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

/** What an attachment is: a document made elsewhere, or the English version of the plan, which the application makes. */
export const attachmentContentSchema = z.enum(['file', 'englishPlan'])
export type AttachmentContent = z.infer<typeof attachmentContentSchema>

export const attachmentSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    content: attachmentContentSchema,
    file: z
      .string()
      .meta({ description: 'Name of the file handed over beside the material; empty for what the application makes' }),
  })
  .meta({ id: 'Attachment' })
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
export type MemorandumKey = keyof Memorandum
export const memorandumKeys = Object.keys(memorandumSchema.shape) as MemorandumKey[] // the keys above, nothing else

/** The fingerprint of the prepared text a section was taken over from; empty for a section that was not. */
const takenFromSchema = z
  .strictObject({
    reason: z.string(),
    background: z.string(),
    process: z.string(),
    commitments: z.string(),
    budgetImpact: z.string(),
    risks: z.string(),
    monitoring: z.string(),
    recommendation: z.string(),
  } satisfies Record<MemorandumKey, z.ZodString>)
  .meta({ id: 'MemorandumSource' })

/** The material for the council around the plan itself: title page, draft resolution, memorandum, attachments. */
export const councilSchema = z
  .strictObject({
    materialNumber: z.string(),
    agendaItem: z.string(),
    title: localizedTextSchema,
    sessionDate: planDateSchema.nullable(),
    place: localizedTextSchema.meta({
      description: 'Where the council sits, as it follows its name: "v Banskej Bystrici"',
    }),
    preparedOn: planDateSchema.nullable(),
    presenter: z.string(),
    presenterPosition: localizedTextSchema,
    authors: z.array(materialAuthorSchema),
    discussions: z.array(discussionSchema),
    resolution: z.array(resolutionPartSchema),
    memorandum: memorandumSchema,
    memorandumTakenFrom: takenFromSchema,
    attachments: z.array(attachmentSchema),
  })
  .meta({ id: 'Council' })
export type Council = DeepReadonly<z.infer<typeof councilSchema>>

/** The same thing for every section of the memorandum. */
function eachSection<Value>(value: Value): Readonly<Record<MemorandumKey, Value>> {
  return {
    reason: value,
    background: value,
    process: value,
    commitments: value,
    budgetImpact: value,
    risks: value,
    monitoring: value,
    recommendation: value,
  }
}

export const newCouncil: Council = {
  materialNumber: '',
  agendaItem: '',
  title: emptyText,
  sessionDate: null,
  place: emptyText,
  preparedOn: null,
  presenter: '',
  presenterPosition: emptyText,
  authors: [],
  discussions: [],
  resolution: [],
  memorandum: eachSection(emptyRichText),
  memorandumTakenFrom: eachSection(''),
  attachments: [],
}
