import type { Language } from '../../../core/plan/localized.ts'

/** What is the same in the documents of every city; what a city chooses is the `Design` of core/house. */
export const wordLanguages: Readonly<Record<Language, string>> = { sk: 'sk-SK', en: 'en-GB' }

/** Where the titles of second-level entries of the contents start, and how far left of it their numbers. */
export const contentsIndent = { left: 860, hanging: 580 }

export const styleIds = {
  lead: 'Lead',
  label: 'Label',
  note: 'Note',
  fact: 'Fact',
  cell: 'TableText',
  picture: 'Picture',
  contents: 'ContentsTitle',
  coverLine: 'CoverLine',
  coverTop: 'CoverTop',
  subtitle: 'Subtitle',
  clause: 'Clause',
} as const
