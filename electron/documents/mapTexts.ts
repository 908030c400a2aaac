import { languages, localizedTextSchema } from '../../core/plan/localized.ts'
import type { Language } from '../../core/plan/localized.ts'
import { richTextSchema } from '../../core/plan/richText.ts'
import type { Block, RichDocument } from '../../core/plan/richText.ts'
import { planSchema } from '../../core/plan/schema.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** How a text of a plan is changed; `position` counts the texts of the plan. */
export type TextChange = (text: string, language: Language, position: number) => string

/** The plan with every short and long text changed, whatever field it stands in. */
export function mapTexts(plan: Plan, change: TextChange): Plan {
  let position = 0
  const changed = (text: string, language: Language): string => change(text, language, position++)

  function walk(value: unknown): unknown {
    const short = localizedTextSchema.safeParse(value)
    if (short.success) return { sk: changed(short.data.sk, 'sk'), en: changed(short.data.en, 'en') }
    const long = richTextSchema.safeParse(value)
    if (long.success)
      return Object.fromEntries(languages.map((language) => [language, blocks(long.data[language], language)]))
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
    return value
  }

  function blocks(document: RichDocument, language: Language): RichDocument {
    return document.map((block): Block => {
      if (block.type !== 'paragraph')
        return { ...block, items: block.items.map((item) => ({ blocks: blocks(item.blocks, language) })) }
      const runs = block.runs.map((run) => ({ ...run, text: changed(run.text, language) }))
      return { ...block, runs: runs.filter((run) => run.text !== '') }
    })
  }

  return planSchema.parse(walk(plan))
}

/** The plan as if nobody had written a word of one language. */
export function withNoText(plan: Plan, language: Language): Plan {
  return mapTexts(plan, (text, spoken) => (spoken === language ? '' : text))
}
