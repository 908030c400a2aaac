import type { CouncilKey } from './councilText.ts'
import type { FieldNameKey } from '../edit/labelKey.ts'
import type { ResolutionVerb } from '../plan/councilSchema.ts'
import type {
  Completion,
  Frequency,
  OgpValue,
  OrganisationKind,
  Participant,
  PlanKind,
  PolicyArea,
  Sector,
} from '../plan/enums.ts'
import type { NarrativeKey } from '../plan/fields.ts'
import type { Language } from '../plan/localized.ts'

/** The words of documents, as a port: where they are kept is no business of core. `count` chooses the plural form. */
export type DocumentText = (key: DocumentKey, params?: Readonly<Record<string, string>>, count?: number) => string
export type DocumentTexts = Readonly<Record<Language, DocumentText>>

export type DocumentKey =
  | 'common:appName'
  | FieldNameKey
  | `fields:narrative.${NarrativeKey}`
  | `fields:section.${'foreword' | 'vision' | 'engagement' | 'monitoring' | 'endorsement' | 'goals' | 'organisations'}`
  | `enums:ogpValue.${OgpValue}`
  | `enums:completion.${Completion}`
  | `enums:policyArea.${PolicyArea}`
  | `enums:sector.${Sector}`
  | `enums:frequency.${Frequency}`
  | `enums:participant.${Participant}`
  | `enums:planKind.${PlanKind}`
  | `enums:organisationKind.${OrganisationKind}`
  | `enums:resolutionVerb.${ResolutionVerb}`
  | 'enums:attachmentContent.englishPlan'
  | CouncilKey
  | `document:heading.${HeadingName}`
  | `document:label.${LabelName}`
  | `document:table.${TableName}`
  | `document:description.${TableName}`
  | `document:ogp.${OgpName}`
  | `document:status.${'draft' | 'amendmentDraft' | 'adopted' | 'amendment'}`
  | `document:picture.${PictureName}`

type HeadingName =
  | 'contents'
  | 'basics'
  | 'narrative'
  | 'application'
  | 'description'
  | 'schedule'
  | 'leads'
  | 'leadsOutside'
  | 'supporting'
  | 'problem'
  | 'statusQuo'
  | 'solution'
  | 'contribution'
  | 'strategyLink'
  | 'values'
  | 'resources'
  | 'budget'
  | 'milestones'
  | 'lineage'
  | 'evaluation'
  | 'participation'
  | 'goals'
  | 'otherVersion'

type LabelName =
  | 'colon'
  | 'page'
  | 'coat'
  | 'table'
  | 'picture'
  | 'commitmentTitle'
  | 'departments'
  | 'wholeCommitment'
  | 'untitledPlan'
  | 'untitledCommitment'
  | 'fact'
  | 'value'
  | 'number'
  | 'slovak'
  | 'english'
  | 'period'
  | 'total'
  | 'baseline'
  | 'target'
  | 'end'
  | 'verification'
  | 'unit'
  | 'measured'
  | 'measuredBy'
  | 'continues'
  | 'goals'
  | 'lead'
  | 'onPage'
  | 'commitment'
  | 'person'
  | 'position'
  | 'organisation'
  | 'body'
  | 'date'
  | 'outcome'

type TableName =
  | 'basics'
  | 'overview'
  | 'milestones'
  | 'milestoneDetails'
  | 'milestoneCosts'
  | 'milestoneProgress'
  | 'criteria'
  | 'budget'
  | 'endorsements'
  | 'organisations'
  | 'sideBySide'
  | 'discussions'

/** Labels of OGP's own form where they differ from the short names of fields. */
type OgpName =
  | 'glance'
  | 'goals'
  | 'leads'
  | 'contacts'
  | 'contactsNote'
  | 'endorsement'
  | 'commitment'
  | 'beyondForm'
  | 'C0'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17'

type PictureName =
  | 'timeline'
  | 'whoLeads'
  | 'part'
  | 'untitled'
  | 'undated'
  | 'leads'
  | 'supports'
  | 'commitments'
  | 'timelineInWords'
  | 'milestoneBy'
  | 'leadsInWords'
  | 'leadsNumbers'
  | 'supportsNumbers'
