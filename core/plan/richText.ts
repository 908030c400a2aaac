import { z } from 'zod'

export const markSchema = z.enum(['bold', 'italic'])
export type Mark = z.infer<typeof markSchema>

/** A run is text of one appearance. A line break inside a paragraph is "\n" in the text. */
export const runSchema = z
  .strictObject({ text: z.string().min(1), marks: z.array(markSchema), link: z.string().nullable() })
  .meta({ id: 'Run', description: 'Text of one appearance; link is an http, https or mailto address or null.' })
export type Run = Readonly<{ text: string; marks: readonly Mark[]; link: string | null }>

export type Paragraph = Readonly<{ type: 'paragraph'; runs: readonly Run[] }>
export type ListItem = Readonly<{ blocks: readonly Block[] }>
export type List = Readonly<{ type: 'bulletList' | 'numberedList'; items: readonly ListItem[] }>
export type Block = BlockOf<Run>
/** A block whose runs may say more about themselves. */
export type BlockOf<Some extends Run> =
  | Readonly<{ type: 'paragraph'; runs: readonly Some[] }>
  | Readonly<{ type: List['type']; items: readonly Readonly<{ blocks: readonly BlockOf<Some>[] }>[] }>
/** The blocks of one language. No blocks means "not written yet". */
export type RichDocument = readonly Block[]
/** A long text in both languages. */
export type RichText = Readonly<{ sk: RichDocument; en: RichDocument }>

const paragraphSchema = z
  .strictObject({ type: z.literal('paragraph'), runs: z.array(runSchema) })
  .meta({ id: 'Paragraph' })
const listItemSchema: z.ZodType<ListItem> = z
  .strictObject({
    get blocks(): z.ZodArray<z.ZodType<Block>> {
      return z.array(blockSchema)
    },
  })
  .meta({ id: 'ListItem' })
const listSchema: z.ZodType<List> = z
  .strictObject({ type: z.enum(['bulletList', 'numberedList']), items: z.array(listItemSchema).min(1) })
  .meta({ id: 'List' })
const blockSchema: z.ZodType<Block> = z.union([paragraphSchema, listSchema]).meta({ id: 'Block' })

export const richDocumentSchema: z.ZodType<RichDocument> = z.array(blockSchema)
export const richTextSchema: z.ZodType<RichText> = z
  .strictObject({ sk: richDocumentSchema, en: richDocumentSchema })
  .meta({ id: 'RichText', description: 'A long text in Slovak and English: paragraphs, lists, bold, italic, links.' })

/** A long text among the values of a plan, which the schema has checked: told by its shape. */
export function isRichText(value: unknown): value is RichText {
  const text = value as Partial<Record<'sk' | 'en', unknown>> | null | undefined
  return Array.isArray(text?.sk) && Array.isArray(text.en)
}

export const emptyRichText: RichText = { sk: [], en: [] }

/** A link a person may follow from a document: web and mail only, so that no imported document smuggles in a script. */
export function isSafeLink(address: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(address)
}

export function plainRun(text: string): Run {
  return { text, marks: [], link: null }
}

/** One paragraph per line of `text`; empty lines vanish. */
export function paragraphs(text: string): RichDocument {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', runs: [plainRun(line)] }))
}

/** The words of a document without its appearance: a line per paragraph or list item. */
export function plainText(document: RichDocument): string {
  return document.map(blockText).join('\n')
}

function blockText(block: Block): string {
  return block.type === 'paragraph'
    ? block.runs.map((run) => run.text).join('')
    : block.items.map((item) => plainText(item.blocks)).join('\n')
}

export function isEmptyDocument(document: RichDocument): boolean {
  return plainText(document).trim() === ''
}

/** How deep lists may nest; deeper ones are no reading for a council and no work for a parser. */
export const maxListDepth = 4
