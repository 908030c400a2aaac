/**
 * What fields a plan has, in the order of OGP's form, and what the form asks of each.
 * The editor's form, guidance, completeness, checks, documents and recognition all read this one table.
 * Source of numbers, requirement and advised lengths: OGP Local form, domain reference 1.1 to 1.5.
 */
export type FieldKind =
  | 'text' // LocalizedText, one line
  | 'rich' // RichText
  | 'plain' // string without a language: a web address, an e-mail, an id
  | 'month'
  | 'date'
  | 'number'
  | 'choice' // one value of an enumeration
  | 'choices'
  | 'organisation' // id of an organisation
  | 'organisations'
  | 'goals' // ids of goals
export type Requirement = 'required' | 'recommended' | 'optional'

export type FieldSpec = Readonly<{
  /** `commitment.problem`: names the field's texts in locales/<language>/fields.json and guidance.json */
  id: FieldId
  /** the last part of its place in the plan: `problem` */
  key: string
  /** number in OGP's form, or null for a field of ours */
  form: string | null
  kind: FieldKind
  requirement: Requirement
  /** advised length in characters for one language; never a hard stop */
  limit: number | null
}>

type Row = readonly [key: string, form: string | null, kind: FieldKind, requirement: Requirement, limit: number | null]

const planRows = [
  ['title', null, 'text', 'required', 150],
  ['kind', null, 'choice', 'required', null],
  ['period.start', null, 'month', 'required', null],
  ['period.end', null, 'month', 'required', null],
  ['period.termEnd', null, 'date', 'required', null],
  ['period.submitted', null, 'date', 'optional', null],
  ['leadInstitutions', 'E.1', 'organisations', 'required', null],
  ['webPage', null, 'plain', 'optional', null],
] as const satisfies readonly Row[]

const narrativeRows = [
  ['foreword', 'A.1', 'rich', 'required', 3000],
  ['vision', 'B.1', 'rich', 'required', 3000],
  ['achievements', 'B.2', 'rich', 'required', 3000],
  ['challenges', 'B.3', 'rich', 'required', 3000],
  ['visionContribution', 'B.5', 'rich', 'required', 2000],
  ['policyContribution', 'B.6', 'rich', 'required', 2000],
  ['coordination', 'E.2', 'rich', 'required', 2000],
  ['spaces', 'E.3', 'rich', 'required', 2000],
  ['diversity', 'E.4', 'rich', 'required', 2000],
  ['participants', 'E.5', 'choices', 'required', null],
  ['groupCount', 'E.6', 'number', 'required', null],
  ['meetingCount', 'E.7', 'number', 'required', null],
  ['continuation', 'E.8', 'rich', 'required', 2000],
  ['monitoringBody', 'M.1', 'rich', 'required', 1500],
  ['progressDiscussion', 'M.3', 'rich', 'required', 1500],
  ['progressChecks', 'M.4', 'rich', 'required', 1500],
  ['publication', 'M.5', 'rich', 'required', 1500],
] as const satisfies readonly Row[]

const commitmentRows = [
  ['ogpId', 'C.0', 'plain', 'optional', null],
  ['title', 'C.1', 'text', 'required', 150],
  ['summary', 'C.2', 'text', 'recommended', 400],
  ['start', 'C.3', 'month', 'required', null],
  ['end', 'C.3', 'month', 'required', null],
  ['leads', 'C.4', 'organisations', 'required', null],
  ['leadsOutside', 'C.5', 'organisations', 'recommended', null],
  ['supporting', 'C.6', 'organisations', 'recommended', null],
  ['problem', 'C.7', 'rich', 'required', 3000],
  ['statusQuo', 'C.8', 'rich', 'required', 2000],
  ['solution', 'C.9', 'rich', 'required', 3000],
  ['contribution', 'C.10', 'rich', 'required', 2000],
  ['goals', 'C.11', 'goals', 'recommended', null],
  ['strategyLink', 'C.11', 'rich', 'recommended', 500],
  ['policyArea', 'C.12', 'choice', 'required', null],
  ['policyAreaOther', 'C.12', 'text', 'optional', 100],
  ['sector', 'C.13', 'choice', 'required', null],
  ['sectorOther', 'C.13', 'text', 'optional', 100],
  ['resources', 'C.16', 'rich', 'recommended', 1000],
  ['completion', null, 'choice', 'optional', null],
  ['results', null, 'rich', 'optional', 2000],
] as const satisfies readonly Row[]

const valueRows = [['justification', 'C.15', 'rich', 'required', 1500]] as const satisfies readonly Row[]

const milestoneRows = [
  ['title', 'C.17', 'text', 'required', 200],
  ['output', null, 'text', 'required', 300],
  ['start', 'C.17', 'date', 'recommended', null],
  ['end', 'C.17', 'date', 'required', null],
  ['lead', null, 'organisation', 'required', null],
  ['supporting', null, 'organisations', 'optional', null],
  ['cost', null, 'number', 'optional', null],
  ['costSource', null, 'text', 'optional', 150],
  ['status', null, 'choice', 'optional', null],
  ['evidence', null, 'text', 'optional', 300],
] as const satisfies readonly Row[]

const criterionRows = [
  ['indicator', null, 'text', 'required', 200],
  ['baseline', null, 'text', 'recommended', 60],
  ['target', null, 'text', 'required', 60],
  ['unit', null, 'text', 'recommended', 40],
  ['verification', null, 'text', 'recommended', 200],
  ['frequency', null, 'choice', 'optional', null],
  ['responsible', null, 'organisation', 'optional', null],
  ['milestone', null, 'choice', 'optional', null],
] as const satisfies readonly Row[]

const goalRows = [
  ['title', 'B.4', 'text', 'required', 200],
  ['description', 'B.4', 'rich', 'recommended', 2000],
] as const satisfies readonly Row[]

const budgetRows = [
  ['purpose', null, 'text', 'required', 150],
  ['amount', null, 'number', 'required', null],
  ['source', null, 'text', 'recommended', 150],
] as const satisfies readonly Row[]

const lineageRows = [['news', null, 'rich', 'recommended', 1500]] as const satisfies readonly Row[]

const contactRows = [
  ['name', null, 'plain', 'required', null],
  ['role', null, 'choice', 'required', null],
  ['position', null, 'text', 'optional', 100],
  ['organisation', null, 'organisation', 'optional', null],
  ['email', null, 'plain', 'optional', null],
  ['phone', null, 'plain', 'optional', null],
] as const satisfies readonly Row[]

const monitoringContactRows = [
  ['name', 'M.2', 'plain', 'required', null],
  ['email', 'M.2', 'plain', 'optional', null],
] as const satisfies readonly Row[]

const endorsementRows = [
  ['name', 'S', 'plain', 'required', null],
  ['position', 'S', 'text', 'optional', 100],
  ['organisation', 'S', 'organisation', 'required', null],
] as const satisfies readonly Row[]

const periodLabelRows = [['label', null, 'text', 'optional', 60]] as const satisfies readonly Row[]

const organisationRows = [
  ['name', null, 'text', 'required', 200],
  ['kind', null, 'choice', 'required', null],
] as const satisfies readonly Row[]

/** The material for the council (domain 7.2); what it asks is no question of OGP and counts for the council alone. */
const councilRows = [
  ['title', null, 'text', 'optional', 250],
  ['materialNumber', null, 'plain', 'optional', null],
  ['agendaItem', null, 'plain', 'optional', null],
  ['sessionDate', null, 'date', 'required', null],
  ['place', null, 'text', 'optional', 60],
  ['preparedOn', null, 'date', 'optional', null],
  ['presenter', null, 'plain', 'recommended', null],
  ['presenterPosition', null, 'text', 'optional', 150],
] as const satisfies readonly Row[]

const materialAuthorRows = [
  ['name', null, 'plain', 'recommended', null],
  ['position', null, 'text', 'optional', 150],
] as const satisfies readonly Row[]

const discussionRows = [
  ['body', null, 'text', 'optional', 200],
  ['date', null, 'date', 'optional', null],
  ['outcome', null, 'text', 'optional', 300],
] as const satisfies readonly Row[]

const resolutionPartRows = [
  ['verb', null, 'choice', 'required', null],
  ['addressee', null, 'text', 'optional', 200],
] as const satisfies readonly Row[]

const resolutionItemRows = [
  ['text', null, 'text', 'optional', 500],
  ['responsible', null, 'text', 'optional', 200],
  ['deadline', null, 'date', 'optional', null],
] as const satisfies readonly Row[]

const memorandumRows = [
  ['reason', null, 'rich', 'optional', 2000],
  ['background', null, 'rich', 'optional', 3000],
  ['process', null, 'rich', 'optional', 3000],
  ['commitments', null, 'rich', 'optional', 3000],
  ['budgetImpact', null, 'rich', 'optional', 2000],
  ['risks', null, 'rich', 'optional', 2000],
  ['monitoring', null, 'rich', 'optional', 2000],
  ['recommendation', null, 'rich', 'optional', 1000],
] as const satisfies readonly Row[]

const attachmentRows = [
  ['title', null, 'text', 'optional', 200],
  ['content', null, 'choice', 'required', null],
  ['file', null, 'plain', 'optional', null],
] as const satisfies readonly Row[]

const groups = {
  plan: planRows,
  narrative: narrativeRows,
  commitment: commitmentRows,
  value: valueRows,
  milestone: milestoneRows,
  criterion: criterionRows,
  goal: goalRows,
  budget: budgetRows,
  lineage: lineageRows,
  contact: contactRows,
  monitoringContact: monitoringContactRows,
  endorsement: endorsementRows,
  periodLabel: periodLabelRows,
  organisation: organisationRows,
  council: councilRows,
  materialAuthor: materialAuthorRows,
  discussion: discussionRows,
  resolutionPart: resolutionPartRows,
  resolutionItem: resolutionItemRows,
  memorandum: memorandumRows,
  attachment: attachmentRows,
} as const

export type FieldGroup = keyof typeof groups
type KeyOf<Group extends FieldGroup> = (typeof groups)[Group][number][0]
export type FieldId = { [Group in FieldGroup]: `${Group}.${KeyOf<Group>}` }[FieldGroup]
export type NarrativeKey = KeyOf<'narrative'>
export type CommitmentKey = KeyOf<'commitment'>

function specs(group: FieldGroup): readonly FieldSpec[] {
  const rows: readonly Row[] = groups[group]
  return rows.map(([key, form, kind, requirement, limit]) => ({
    id: `${group}.${key}` as FieldId, // the mapped type above is exactly this gluing
    key,
    form,
    kind,
    requirement,
    limit,
  }))
}

export const fieldGroups: Readonly<Record<FieldGroup, readonly FieldSpec[]>> = {
  plan: specs('plan'),
  narrative: specs('narrative'),
  commitment: specs('commitment'),
  value: specs('value'),
  milestone: specs('milestone'),
  criterion: specs('criterion'),
  goal: specs('goal'),
  budget: specs('budget'),
  lineage: specs('lineage'),
  contact: specs('contact'),
  monitoringContact: specs('monitoringContact'),
  endorsement: specs('endorsement'),
  periodLabel: specs('periodLabel'),
  organisation: specs('organisation'),
  council: specs('council'),
  materialAuthor: specs('materialAuthor'),
  discussion: specs('discussion'),
  resolutionPart: specs('resolutionPart'),
  resolutionItem: specs('resolutionItem'),
  memorandum: specs('memorandum'),
  attachment: specs('attachment'),
}

const byId = new Map<string, FieldSpec>(
  Object.values(fieldGroups)
    .flat()
    .map((field) => [field.id, field]),
)

export function fieldSpec(id: FieldId): FieldSpec {
  const spec = byId.get(id)
  if (spec === undefined) throw new Error(`no field ${id}`)
  return spec
}

export const allFieldIds: readonly FieldId[] = [...byId.values()].map((field) => field.id)
export const isFieldId = (id: string): id is FieldId => byId.has(id)
