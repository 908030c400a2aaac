import { linesOf, pairedCell } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import { fieldCell, namesCell, tableOf } from './table.ts'
import type { Column, TableName } from './table.ts'
import { anchored, anchorOf, referring } from '../anchors.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlineBlock, OutlineCell, OutlineRun } from '../outline.ts'
import { cell, cellOf, ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Commitment } from '../../plan/commitmentSchema.ts'
import { numberOf } from '../../plan/numbers.ts'
import { joinPlace } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'

/** What a commitment will deliver and how it will be judged: milestones, their cost and progress, criteria. */
export function milestoneTables(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  return [
    ...milestoneTable(scribes, commitment),
    ...milestoneDetailTable(scribes, commitment),
    ...criterionTable(scribes, commitment),
  ]
}

const numberColumn: Column = { label: 'document:label.number', width: 12 }

export function milestoneTable(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  if (commitment.milestones.length === 0) return []
  const columns: readonly Column[] = [
    numberColumn,
    { label: 'fields:milestone.title', width: 37 },
    { label: 'fields:milestone.output', width: 38 },
    { label: 'fields:milestone.start', width: 22 },
    { label: 'document:label.end', width: 24 },
    { label: 'fields:milestone.lead', width: 32 },
  ]
  const rows = commitment.milestones.map(({ id }) => {
    const place = joinPlace('commitments', commitment.id, 'milestones', id)
    return [
      numberCell(scribes, place, true),
      ...['title', 'output', 'start', 'end', 'lead'].map((key) => fieldCell(scribes, joinPlace(place, key))),
    ]
  })
  return [tableOf(scribes, 'milestones', paramsOf(scribes, commitment), columns, rows)]
}

/** Cost, partners and progress: only the columns that say something, and no table where none does. */
export function milestoneDetailTable(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  const places = commitment.milestones.map(({ id }) => joinPlace('commitments', commitment.id, 'milestones', id))
  const details: readonly Readonly<{ key: string; label: DocumentKey; width: number; isNumber: boolean }>[] = [
    { key: 'supporting', label: 'fields:milestone.supporting', width: 60, isNumber: false },
    { key: 'cost', label: 'fields:milestone.cost', width: 25, isNumber: true },
    { key: 'costSource', label: 'fields:milestone.costSource', width: 30, isNumber: false },
    { key: 'status', label: 'fields:milestone.status', width: 27, isNumber: false },
    { key: 'evidence', label: 'fields:milestone.evidence', width: 40, isNumber: false },
  ]
  const hasAny = (place: Place, key: string): boolean => scribes.some((scribe) => scribe.has(joinPlace(place, key)))
  const columns = details.filter(({ key }) => places.some((place) => hasAny(place, key)))
  const full = places.filter((place) => columns.some(({ key }) => hasAny(place, key)))
  if (full.length === 0) return []
  const rows = full.map((place) => [
    numberCell(scribes, place, false),
    ...columns.map(({ key, isNumber }) =>
      key === 'supporting'
        ? namesCell(scribes, joinPlace(place, key))
        : fieldCell(scribes, joinPlace(place, key), isNumber),
    ),
  ])
  return [tableOf(scribes, detailsName(columns), paramsOf(scribes, commitment), [numberColumn, ...columns], rows)]
}

/** The caption promises only what the columns hold: a draft has no progress yet. */
function detailsName(columns: readonly Readonly<{ key: string }>[]): TableName {
  const progress = columns.filter(({ key }) => key === 'status' || key === 'evidence').length
  return progress === 0 ? 'milestoneCosts' : progress === columns.length ? 'milestoneProgress' : 'milestoneDetails'
}

export function criterionTable(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  if (commitment.criteria.length === 0) return []
  const [{ language }] = scribes
  const columns: readonly Column[] = [
    { label: 'fields:milestone.title', width: 20 },
    { label: 'fields:criterion.indicator', width: 47 },
    { label: 'document:label.baseline', width: 27 },
    { label: 'document:label.target', width: 20 },
    { label: 'document:label.verification', width: 51 },
  ]
  const rows = commitment.criteria.map(({ id, milestone }) => {
    const place = joinPlace('commitments', commitment.id, 'criteria', id)
    const own = (key: string): Lines => linesOf(scribes, (scribe) => scribe.field(joinPlace(place, key)))
    const said = (label: DocumentKey, key: string): Lines =>
      linesOf(scribes, (scribe) => labelled(scribe, label, joinPlace(place, key)))
    return [
      milestone === null
        ? cellOf(
            linesOf(scribes, (scribe) => scribe.say('document:label.wholeCommitment')),
            language,
          )
        : pairedCell(scribes, (scribe) =>
            referring(
              scribe.field(joinPlace(place, 'milestone')),
              anchorOf(scribes[0], joinPlace('commitments', commitment.id, 'milestones', milestone)),
              'text',
            ),
          ),
      cellOf([...own('indicator'), ...said('document:label.unit', 'unit')], language),
      fieldCell(scribes, joinPlace(place, 'baseline')),
      fieldCell(scribes, joinPlace(place, 'target')),
      cellOf(
        [
          ...own('verification'),
          ...said('document:label.measured', 'frequency'),
          ...said('document:label.measuredBy', 'responsible'),
        ],
        language,
      ),
    ]
  })
  return [tableOf(scribes, 'criteria', paramsOf(scribes, commitment), columns, rows)]
}

type Lines = ReturnType<typeof linesOf>

/** "Jednotka: oddelenia": what is short stands under its label in a cell of others, for a column of its own takes room from them. */
function labelled(scribe: Scribe, label: DocumentKey, place: Place): readonly OutlineRun[] {
  return scribe.has(place) ? [...scribe.say(label), ownRun(' ', scribe.language), ...scribe.field(place)] : []
}

/** The number of a milestone; where the milestone is described it is what others refer to. */
function numberCell([scribe]: Scribes, place: Place, isHome: boolean): OutlineCell {
  const number = [ownRun(numberOf(scribe.plan, place), scribe.language)]
  return cell(isHome ? anchored(number, anchorOf(scribe, place)) : number, scribe.language)
}

function paramsOf(scribes: Scribes, commitment: Commitment): Readonly<Record<string, string>> {
  return { number: numberOf(scribes[0].plan, joinPlace('commitments', commitment.id)) }
}
