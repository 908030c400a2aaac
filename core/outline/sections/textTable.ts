import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineCell, OutlineList, OutlineParagraph, OutlineRun } from '../outline.ts'
import { bold, cell, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { fieldNameKey } from '../../edit/labelKey.ts'
import { fieldSpec } from '../../plan/fields.ts'
import type { FieldId } from '../../plan/fields.ts'
import type { Place } from '../../plan/place.ts'

/** A text set in both languages; its label stands in the cell above it. */
export type TextRow = Readonly<{
  label: (scribe: Scribe) => readonly OutlineRun[]
  text: (scribe: Scribe) => readonly (OutlineParagraph | OutlineList)[]
}>

/** A field of the plan under its short name. */
export function fieldRow(id: FieldId, place: Place): TextRow {
  return {
    label: (scribe) => scribe.say(fieldNameKey(id)),
    text: (scribe) => (fieldSpec(id).kind === 'rich' ? scribe.rich(place) : valueBlocks(scribe, place)),
  }
}

/** One value is a line; several, such as bodies or goals, stand under each other. */
function valueBlocks(scribe: Scribe, place: Place): ReturnType<TextRow['text']> {
  const parts = scribe.parts(place)
  const lines = parts.map((runs) => paragraph(runs))
  return parts.length > 1
    ? [{ type: 'list', isNumbered: false, items: lines.map((line) => ({ blocks: [line] })) }]
    : lines
}

/** Two columns, one per language, a row per text; the header repeats, so that every page says which is which. */
export function textTable(scribes: Scribes, rows: readonly TextRow[]): readonly OutlineBlock[] {
  const shown = rows.filter((row) => scribes.some((scribe) => row.text(scribe).length > 0))
  if (shown.length === 0) return []
  const [first] = scribes
  return [
    {
      type: 'table',
      caption: first.say('document:table.sideBySide'),
      description: first.sentence('document:description.sideBySide'),
      isCaptionShown: false,
      number: null,
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
  const text = row.text(scribe)
  return {
    blocks: [
      ...(label.length === 0 ? [] : [paragraph(bold(label), 'label')]),
      ...(text.length === 0 ? [paragraph([ownRun('–', scribe.language)])] : text),
    ],
    isNumber: false,
  }
}
