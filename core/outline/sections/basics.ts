import { isSameText, italic, pairedCell } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import { tableOf } from './table.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineCell, OutlineRun } from '../outline.ts'
import { cellOf } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { joinPlace } from '../../plan/place.ts'
import { isSafeLink } from '../../plan/richText.ts'

/** The plan's envelope as a table of facts; facts nobody knows yet are left out. */
export function basicsTable(scribes: Scribes): readonly OutlineBlock[] {
  const [{ plan }] = scribes
  const facts: readonly Readonly<{ label: DocumentKey; places: readonly string[] }>[] = [
    { label: 'fields:plan.title', places: ['title'] },
    { label: 'fields:plan.kind', places: ['kind'] },
    { label: 'fields:plan.period.start', places: ['period/start'] },
    { label: 'fields:plan.period.end', places: ['period/end'] },
    {
      label: 'fields:periodLabel.label',
      places: plan.period.labels.map(({ id }) => joinPlace('period/labels', id, 'label')),
    },
    { label: 'fields:plan.period.termEnd', places: ['period/termEnd'] },
    { label: 'fields:plan.period.submitted', places: ['period/submitted'] },
    { label: 'fields:plan.leadInstitutions', places: ['leadInstitutions'] },
    { label: 'fields:plan.webPage', places: ['webPage'] },
  ]
  const rows = facts
    .filter(({ places }) => places.some((place) => scribes.some((scribe) => scribe.has(place))))
    .map(({ label, places }) => [
      pairedCell(scribes, (scribe) => labelRuns(scribe, label, places)),
      valueCell(scribes, places),
    ])
  if (rows.length === 0) return []
  return [
    tableOf(
      scribes,
      'basics',
      {},
      [
        { label: 'document:label.fact', width: 60 },
        { label: 'document:label.value', width: 105 },
      ],
      rows,
    ),
  ]
}

/** The address is printed for paper; the label is the link, so that its words say where it leads. */
function labelRuns(scribe: Scribe, label: DocumentKey, places: readonly string[]): readonly OutlineRun[] {
  const address = scribe.plan.webPage
  const link = places.includes('webPage') && isSafeLink(address) ? address : null
  return scribe.say(label).map((run) => ({ ...run, link }))
}

/** One paragraph per value: institutions and period labels stand under each other, each in one language, then in the other. */
function valueCell([first, ...others]: Scribes, places: readonly string[]): OutlineCell {
  const lines = places.flatMap((place) => {
    const main = first.parts(place)
    const rest = others.map((scribe) => scribe.parts(place))
    const count = Math.max(main.length, ...rest.map((parts) => parts.length))
    return Array.from({ length: count }, (_, position) => position).flatMap((position) => {
      const own = main[position] ?? []
      const translated = rest.map((parts) => parts[position] ?? []).filter((runs) => !isSameText(runs, own))
      return [own, ...translated.map(italic)]
    })
  })
  return cellOf(lines, first.language)
}
