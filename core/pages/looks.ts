import type { Design } from '../house/design.ts'

/** How a kind of paragraph looks; the Word writer's styles say the same (a test compares them). Twips, half-points. */
export type Look = Readonly<{
  size: number
  isBold: boolean
  isItalic: boolean
  isHeading: boolean
  colour: string
  before: number
  after: number
  /** line spacing in 240ths of the font's own */
  line: number
  /** stays on the page of what follows */
  keepsNext: boolean
}>

/** Between the last line of a list and the text behind it, as between two paragraphs of text. */
export const spaceBehindList = 120

export type LookName =
  | 'body'
  | 'lead'
  | 'label'
  | 'note'
  | 'fact'
  | 'item'
  | 'cell'
  | 'caption'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'title'
  | 'subtitle'
  | 'coverTop'
  | 'coverLine'
  | 'contentsTitle'
  | 'entry1'
  | 'entry2'
  | 'footnote'

export function looks({ sizes, colours }: Design): Readonly<Record<LookName, Look>> {
  const body: Look = {
    size: sizes.body,
    isBold: false,
    isItalic: false,
    isHeading: false,
    colour: colours.text,
    before: 0,
    after: 120,
    line: 276,
    keepsNext: false,
  }
  const heading = { ...body, isBold: true, isHeading: true, colour: colours.accent, line: 264, keepsNext: true }
  return {
    body,
    lead: { ...body, size: sizes.lead, colour: colours.quiet, after: 200 },
    label: { ...body, isBold: true, before: 80, after: 60, keepsNext: true },
    note: { ...body, isItalic: true, colour: colours.quiet },
    fact: { ...body, after: 40 },
    item: { ...body, after: 60 },
    cell: { ...body, after: 40, line: 252 },
    caption: {
      ...body,
      size: sizes.small,
      isBold: true,
      colour: colours.accent,
      before: 240,
      after: 80,
      keepsNext: true,
    },
    heading1: { ...heading, size: sizes.heading1, before: 480, after: 200 },
    heading2: { ...heading, size: sizes.heading2, before: 360, after: 120 },
    heading3: { ...heading, size: sizes.heading3, before: 280, after: 80 },
    title: { ...heading, size: sizes.title, before: 360, after: 360, keepsNext: false },
    subtitle: { ...body, size: sizes.subtitle, colour: colours.accent, after: 360 },
    coverTop: { ...body, size: sizes.cover, colour: colours.accent, after: 40 },
    coverLine: { ...body, size: sizes.cover, colour: colours.quiet, after: 80 },
    contentsTitle: { ...heading, size: sizes.heading1, line: 276, after: 240 },
    entry1: { ...body, isBold: true, colour: colours.accent, before: 120, after: 40, line: 252 },
    entry2: { ...body, after: 40, line: 252 },
    footnote: { ...body, size: sizes.small, after: 40, line: 240 },
  }
}
