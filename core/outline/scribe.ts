import { mapped } from './mapped.ts'
import type { DocumentKey, DocumentText } from './documentText.ts'
import type {
  OutlineBlock,
  OutlineCell,
  OutlineHeading,
  OutlineLine,
  OutlineParagraph,
  OutlineRun,
  ParagraphRole,
} from './outline.ts'
import { joinLines } from './joinLines.ts'
import { richBlocks } from './richBlocks.ts'
import { richAt, shownParts } from './shownValue.ts'
import type { ShownPart } from './shownValue.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'
import { typeset } from '../text/typography.ts'

/** Writes about one plan in one language: every piece of an outline comes from here, typeset and tagged. */
export type Scribe = Readonly<{
  plan: Plan
  language: Language
  /** the document's own words */
  say: (key: DocumentKey, params?: Readonly<Record<string, string>>) => readonly OutlineRun[]
  sentence: DocumentText
  has: (place: Place) => boolean
  /** a field in one line; several values are joined by commas */
  field: (place: Place) => readonly OutlineRun[]
  /** each value of a field on its own */
  parts: (place: Place) => readonly (readonly OutlineRun[])[]
  /** the paragraphs and lists of a long text */
  rich: (place: Place) => readonly (OutlineBlock & (OutlineParagraph | { type: 'list' }))[]
}>

export function scribe(plan: Plan, language: Language, text: DocumentText): Scribe {
  const sentence = remembered(text)
  const parts = new Map<Place, readonly ShownPart[]>()
  // Whether a field has something is asked before it is written.
  const shown = (place: Place): readonly ShownPart[] => {
    const known = parts.get(place)
    if (known !== undefined) return known
    if (parts.size >= mostKnown) parts.clear()
    const found = shownParts(plan, place, language, sentence)
    parts.set(place, found)
    return found
  }
  const run = (part: ShownPart, place: Place): OutlineRun =>
    plainRun(typeset(part.text, part.language), part.language, place)
  return {
    plan,
    language,
    sentence,
    say: (key, params) => [ownRun(sentence(key, params), language)],
    has: (place) => shown(place).length > 0,
    field: (place) => joined(mapped(shown(place), (part) => run(part, place))),
    parts: (place) => mapped(shown(place), (part) => [run(part, place)]),
    rich: (place) => richBlocks(richAt(plan, place, language), language, place),
  }
}

/** So many fields are asked for again before they are forgotten: more than one commitment has. */
const mostKnown = 500

/** Words without anything filled in are looked up once: the same labels come with every commitment. */
function remembered(text: DocumentText): DocumentText {
  const known = new Map<DocumentKey, string>()
  return (key, params, count) => {
    if (params !== undefined || count !== undefined) return text(key, params, count)
    const found = known.get(key) ?? text(key)
    known.set(key, found)
    return found
  }
}

/** The document's own words, typeset. */
export function ownRun(text: string, language: Language): OutlineRun {
  return plainRun(typeset(text, language), language, null)
}

function plainRun(text: string, language: Language, place: Place | null): OutlineRun {
  return { text, language, marks: noMarks, link: null, place, anchor: null, reference: null, footnote: null }
}

const noMarks: OutlineRun['marks'] = []

/** Runs with commas between them; the comma belongs to no field. */
export function joined(runs: readonly OutlineRun[]): readonly OutlineRun[] {
  const comma = ([run]: OutlineLine): OutlineRun => ({
    ...ownRun(', ', run?.language ?? 'sk'),
    marks: run?.marks ?? noMarks,
  })
  return runs.length < 2
    ? runs
    : joinLines(
        mapped(runs, (run) => [run]),
        comma,
      )
}

export const bold = (runs: readonly OutlineRun[]): readonly OutlineRun[] =>
  mapped(runs, (run) => (run.marks.includes('bold') ? run : { ...run, marks: [...run.marks, 'bold' as const] }))

export const paragraph = (runs: readonly OutlineRun[], role: ParagraphRole = 'body'): OutlineParagraph => ({
  type: 'paragraph',
  role,
  runs,
})

export const heading = (
  level: OutlineHeading['level'],
  runs: readonly OutlineRun[],
  options: Readonly<{ isNumbered?: boolean; startsPage?: boolean }> = {},
): OutlineHeading => ({
  type: 'heading',
  level,
  isNumbered: options.isNumbered ?? false,
  startsPage: options.startsPage ?? false,
  runs,
})

export const bulletList = (items: readonly (readonly OutlineRun[])[]): OutlineBlock => ({
  type: 'list',
  isNumbered: false,
  items: items.map((runs) => ({ blocks: [paragraph(runs)] })),
})

/** A cell is never empty: a dash says that nothing was left out by mistake. */
export function cell(runs: readonly OutlineRun[], language: Language, isNumber = false): OutlineCell {
  return cellOf([runs], language, isNumber)
}

/** A cell of several paragraphs; the empty ones vanish. */
export function cellOf(lines: readonly (readonly OutlineRun[])[], language: Language, isNumber = false): OutlineCell {
  const blocks: OutlineParagraph[] = []
  for (const runs of lines) if (runs.length > 0) blocks.push(paragraph(runs))
  if (blocks.length === 0) blocks.push(paragraph([ownRun('–', language)]))
  return { blocks, isNumber }
}
