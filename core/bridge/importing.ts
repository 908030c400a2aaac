import { z } from 'zod'

/** What an import read, guessed and left; the shape of `import --json`. */
export const importReportSchema = z.strictObject({
  reader: z.string(),
  producer: z.string(),
  language: z.enum(['sk', 'en']).nullable(),
  lossless: z.boolean(),
  /** 0 to 1: the mean over what was read */
  confidence: z.number().min(0).max(1),
  read: z.array(z.strictObject({ path: z.string(), from: z.string(), confidence: z.number().min(0).max(1) })),
  /** in a document of ours: the fields whose text differs from the plan it was made of; the document's text was taken */
  changed: z.array(z.strictObject({ path: z.string(), language: z.enum(['sk', 'en']) })),
  unread: z.array(z.strictObject({ text: z.string(), from: z.string() })),
  revisions: z
    .strictObject({
      insertions: z.int(),
      deletions: z.int(),
      view: z.enum(['accepted', 'original']),
      authors: z.array(z.string()),
    })
    .nullable(),
  comments: z.array(
    z.strictObject({ author: z.string(), at: z.string().nullable(), text: z.string(), path: z.string().nullable() }),
  ),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
})
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>
