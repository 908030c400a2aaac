import { z } from 'zod'

/** Where in a document a finding of the linter is; `number` counts paragraphs or tables of the body from 1. */
export const lintPlaceSchema = z.strictObject({
  kind: z.enum(['document', 'paragraph', 'table', 'header', 'footer', 'footnote', 'endnote']),
  number: z.int().min(0),
  /** the headings above it, the outermost first */
  headings: z.array(z.string()).readonly(),
  /** how it begins */
  excerpt: z.string(),
})
export type LintPlace = Readonly<z.infer<typeof lintPlaceSchema>>

export const lintFindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** `paragraph 14`, `table 2`, `header 1` or `document` */
  path: z.string(),
  message: z.string(),
  place: lintPlaceSchema,
  /** the clause the rule comes from */
  source: z.string(),
})
export const lintCountsSchema = z.strictObject({ error: z.int(), warning: z.int(), info: z.int() })
