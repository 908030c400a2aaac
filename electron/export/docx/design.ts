import type { Language } from '../../../core/plan/localized.ts'

/** The look of every document in one place. Lengths are twips (1/20 pt), font sizes half-points. */
export const wordLanguages: Readonly<Record<Language, string>> = { sk: 'sk-SK', en: 'en-GB' }

/** On every office computer, and measured alike by its free twin Liberation Sans. */
export const font = 'Arial'

const millimetre = 1440 / 25.4
export const page = {
  width: Math.round(210 * millimetre),
  height: Math.round(297 * millimetre),
  // STN 88 6101: 25 mm on the left for binding.
  left: Math.round(25 * millimetre),
  right: Math.round(20 * millimetre),
  top: Math.round(27 * millimetre),
  bottom: Math.round(24 * millimetre),
  header: Math.round(12 * millimetre),
  footer: Math.round(11 * millimetre),
}
export const textWidth = page.width - page.left - page.right

/** One deep blue; 11:1 on white, 9:1 on the tint. */
export const colours = { accent: '1B3A5C', text: '1A1A1A', quiet: '55606B', line: 'B4C0CC', tint: 'E6ECF3' }

export const sizes = {
  body: 22,
  small: 22,
  heading3: 24,
  heading2: 28,
  heading1: 36,
  title: 60,
  subtitle: 32,
  cover: 28,
}

/** Where the titles of second-level entries of the contents start, and how far left of it their numbers. */
export const contentsIndent = { left: 860, hanging: 580 }

export const styleIds = {
  lead: 'Lead',
  label: 'Label',
  note: 'Note',
  fact: 'Fact',
  cell: 'TableText',
  contents: 'ContentsTitle',
  coverLine: 'CoverLine',
  coverTop: 'CoverTop',
  subtitle: 'Subtitle',
} as const
