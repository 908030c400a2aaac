import type { PlanDate } from '../plan/dates.ts'
import type { FieldId } from '../plan/fields.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { WordChange } from '../text/wordDiff.ts'
import type { Reason } from './score.ts'

/** A value without words of its own, so that it can be shown in the reader's language. */
export type ShownValue =
  | Readonly<{ kind: 'date'; date: PlanDate }>
  | Readonly<{ kind: 'number'; number: number }>
  | Readonly<{ kind: 'text'; text: LocalizedText }>
  /** a member of an enumeration: `field` tells which */
  | Readonly<{ kind: 'code'; field: FieldId; code: string }>

type Changed = Readonly<{ field: FieldId; oldPlace: Place; newPlace: Place }>
/** What differs in one field: the words of one language, or the whole value of a field that has none. */
export type FieldChange =
  | (Changed & Readonly<{ kind: 'text'; language: Language; words: readonly WordChange[] }>)
  | (Changed & Readonly<{ kind: 'value'; old: readonly ShownValue[]; new: readonly ShownValue[] }>)

export type PartList =
  | 'values'
  | 'budget'
  | 'milestones'
  | 'criteria'
  | 'goals'
  | 'authors'
  | 'discussions'
  | 'resolution'
  | 'items'
  | 'attachments'
/** A milestone, criterion... that came, went or differs; its place in the plan that has it. */
export type PartChange = Readonly<{
  list: PartList
  kind: 'added' | 'dropped' | 'changed'
  oldPlace: Place | null
  newPlace: Place | null
  changes: readonly FieldChange[]
}>

/**
 * `renamed`: the title differs; `edited`: anything else does; `moved`: it has another number; `same`: none of these.
 * Typography and white space never count.
 */
export type PairKind = 'same' | 'renamed' | 'edited' | 'moved'

export type Pair = Readonly<{
  /** ids of the commitments */
  old: string
  new: string
  kinds: readonly PairKind[]
  /** true when it stands elsewhere among the pairs, not merely under another number because something came before it */
  isReordered: boolean
  score: number
  why: readonly Reason[]
  changes: readonly FieldChange[]
  parts: readonly PartChange[]
}>

export type DateShift = Readonly<{
  old: string
  new: string
  what: 'commitmentStart' | 'commitmentEnd' | 'milestoneStart' | 'milestoneEnd'
  /** ids of the milestone in both plans; null for the commitment's own dates */
  oldMilestone: string | null
  newMilestone: string | null
  /** new less old */
  months: number
}>

/** All that tells two plans apart; commitments by their ids. */
export type Comparison = Readonly<{
  /** in the order of the new plan */
  pairs: readonly Pair[]
  splits: readonly Readonly<{ old: string; new: readonly string[] }>[]
  merges: readonly Readonly<{ old: readonly string[]; new: string }>[]
  added: readonly string[]
  dropped: readonly string[]
  dateShifts: readonly DateShift[]
  /** what differs outside the commitments: title, period, narrative, goals */
  plan: Readonly<{ changes: readonly FieldChange[]; parts: readonly PartChange[] }>
  /** what differs in the material for the council */
  council: Readonly<{ changes: readonly FieldChange[]; parts: readonly PartChange[] }>
  /** `same`: nothing in it changed, wherever it stands now; a split or a merge counts as one change */
  counts: Readonly<{ same: number; changed: number; added: number; dropped: number }>
}>
