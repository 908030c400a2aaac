import { linesOf, pairedCell } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import { fieldCell, namesCell, tableOf } from './table.ts'
import type { Column } from './table.ts'
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
    { key: 'supporting', label: 'fields:milestone.supporting', width: 45, isNumber: false },
    { key: 'cost', label: 'fields:milestone.cost', width: 25, isNumber: true },
    { key: 'costSource', label: 'fields:milestone.costSource', width: 32, isNumber: false },
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
  return [tableOf(scribes, 'milestoneDetails', paramsOf(scribes, commitment), [numberColumn, ...columns], rows)]
}

export function criterionTable(scribes: Scribes, commitment: Commitment): readonly OutlineBlock[] {
  if (commitment.criteria.length === 0) return []
  const columns: readonly Column[] = [
    { label: 'fields:milestone.title', width: 19 },
    { label: 'fields:criterion.indicator', width: 37 },
    { label: 'document:label.baseline', width: 23 },
    { label: 'document:label.target', width: 17 },
    { label: 'fields:criterion.unit', width: 25 },
    { label: 'document:label.verification', width: 44 },
  ]
  const rows = commitment.criteria.map(({ id, milestone }) => {
    const place = joinPlace('commitments', commitment.id, 'criteria', id)
    return [
      milestone === null
        ? cellOf(
            linesOf(scribes, (scribe) => scribe.say('document:label.wholeCommitment')),
            scribes[0].language,
          )
        : pairedCell(scribes, (scribe) =>
            referring(
              scribe.field(joinPlace(place, 'milestone')),
              anchorOf(scribes[0], joinPlace('commitments', commitment.id, 'milestones', milestone)),
              'text',
            ),
          ),
      ...['indicator', 'baseline', 'target', 'unit'].map((key) => fieldCell(scribes, joinPlace(place, key))),
      verificationCell(scribes, place),
    ]
  })
  return [tableOf(scribes, 'criteria', paramsOf(scribes, commitment), columns, rows)]
}

function verificationCell(scribes: Scribes, place: Place): OutlineCell {
  const labelled = (scribe: Scribe, label: DocumentKey, key: string): readonly OutlineRun[] =>
    scribe.has(joinPlace(place, key))
      ? [...scribe.say(label), ownRun(' ', scribe.language), ...scribe.field(joinPlace(place, key))]
      : []
  return cellOf(
    [
      ...linesOf(scribes, (scribe) => scribe.field(joinPlace(place, 'verification'))),
      ...linesOf(scribes, (scribe) => labelled(scribe, 'document:label.measured', 'frequency')),
      ...linesOf(scribes, (scribe) => labelled(scribe, 'document:label.measuredBy', 'responsible')),
    ],
    scribes[0].language,
  )
}

/** The number of a milestone; where the milestone is described it is what others refer to. */
function numberCell([scribe]: Scribes, place: Place, isHome: boolean): OutlineCell {
  const number = [ownRun(numberOf(scribe.plan, place), scribe.language)]
  return cell(isHome ? anchored(number, anchorOf(scribe, place)) : number, scribe.language)
}

function paramsOf(scribes: Scribes, commitment: Commitment): Readonly<Record<string, string>> {
  return { number: numberOf(scribes[0].plan, joinPlace('commitments', commitment.id)) }
}
