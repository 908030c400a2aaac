import { createBudgetLine, createCriterion, createMilestone } from '../create.ts'
import { localized } from '../localized.ts'
import type { BudgetLine, Criterion, Milestone } from '../commitmentSchema.ts'
import type { LocalizedText } from '../localized.ts'
import type { Block, ListItem, Mark, RichDocument, RichText, Run } from '../richText.ts'

/** Short ways of writing the things of a plan by hand, so that a sample reads like a text and not like data. */

/** Both languages of a long text in the notation of `blocks`. */
export const rich = (sk: string, en: string): RichText => ({ sk: blocks(sk), en: blocks(en) })

/** A text that is the same in both languages: a number, a name. */
export const same = (text: string): LocalizedText => localized(text, text)

export const milestone = (id: string, fields: Omit<Partial<Milestone>, 'id'>): Milestone => ({
  ...createMilestone(id),
  ...fields,
})

export const criterion = (id: string, fields: Omit<Partial<Criterion>, 'id'>): Criterion => ({
  ...createCriterion(id, null),
  ...fields,
})

export const budgetLine = (id: string, amount: number, purpose: LocalizedText, source: LocalizedText): BudgetLine => ({
  ...createBudgetLine(id),
  amount,
  purpose,
  source,
})

/** One paragraph per line; "- " begins a bullet, "1. " a numbered item; **bold**, *italic*, [link](https://…). */
export function blocks(text: string): RichDocument {
  const written: Block[] = []
  let items: ListItem[] = []
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue
    const [, marker, words] = /^(- |\d+\. )?(.*)$/.exec(line) ?? []
    const block: Block = { type: 'paragraph', runs: runs(words ?? '') }
    if (marker === undefined) {
      written.push(block)
      continue
    }
    const type = marker === '- ' ? 'bulletList' : 'numberedList'
    if (written.at(-1)?.type !== type) {
      items = []
      written.push({ type, items })
    }
    items.push({ blocks: [block] })
  }
  return written
}

const marked = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<link>[^)]+)\)/g

function runs(line: string): readonly Run[] {
  const found: Run[] = []
  let end = 0
  const add = (text: string, marks: readonly Mark[], link: string | null) => {
    if (text !== '') found.push({ text, marks, link })
  }
  for (const match of line.matchAll(marked)) {
    const { bold, italic, words, link } = match.groups ?? {}
    add(line.slice(end, match.index), [], null)
    add(
      bold ?? italic ?? words ?? '',
      bold !== undefined ? ['bold'] : italic !== undefined ? ['italic'] : [],
      link ?? null,
    )
    end = match.index + match[0].length
  }
  add(line.slice(end), [], null)
  return found
}
