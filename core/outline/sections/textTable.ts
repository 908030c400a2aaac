import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineCell, OutlineRun } from '../outline.ts'
import { bold, cell, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Place } from '../../plan/place.ts'

/** A field set in both languages; its label stands in the cell above the text. */
export type TextRow = Readonly<{
  label: (scribe: Scribe) => readonly OutlineRun[]
  place: Place
  isLong: boolean
  isShown: boolean
}>

/** Two columns, one per language, a row per field; the header repeats, so that every page says which is which. */
export function textTable(scribes: Scribes, rows: readonly TextRow[], caption: DocumentKey): readonly OutlineBlock[] {
  const shown = rows.filter((row) => row.isShown)
  if (shown.length === 0) return []
  const [first] = scribes
  return [
    {
      type: 'table',
      caption: first.say(caption),
      description: first.sentence('document:description.sideBySide'),
      isCaptionShown: false,
      widths: scribes.map(() => 1),
      header: scribes.map((scribe) => cell(bold(scribe.say(languageName(scribe))), scribe.language)),
      rows: shown.map((row) => scribes.map((scribe) => textCell(scribe, row))),
      // A long text is higher than a page when it shares the width.
      keepsRows: false,
    },
  ]
}

function languageName(scribe: Scribe): DocumentKey {
  return scribe.language === 'sk' ? 'document:label.slovak' : 'document:label.english'
}

function textCell(scribe: Scribe, row: TextRow): OutlineCell {
  const label = row.label(scribe)
  const text = row.isLong ? scribe.rich(row.place) : scribe.has(row.place) ? [paragraph(scribe.field(row.place))] : []
  return {
    blocks: [
      ...(label.length === 0 ? [] : [paragraph(bold(label), 'label')]),
      ...(text.length === 0 ? [paragraph([ownRun('–', scribe.language)])] : text),
    ],
    isNumber: false,
  }
}
