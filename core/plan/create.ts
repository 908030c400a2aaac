import type { BudgetLine, Commitment, Criterion, Milestone, ValueClaim } from './commitmentSchema.ts'
import { newCouncil } from './councilSchema.ts'
import type { Attachment, Discussion, MaterialAuthor, ResolutionItem, ResolutionPart } from './councilSchema.ts'
import type { OgpValue, OrganisationKind, PlanKind } from './enums.ts'
import { emptyText } from './localized.ts'
import type { LocalizedText } from './localized.ts'
import { emptyRichText } from './richText.ts'
import { newStatus } from './statusSchema.ts'
import type { Contact, Endorsement, Goal, Organisation, Plan } from './schema.ts'

/** New, empty things. Every one takes its id from outside (see IdSource). */
export function createPlan(id: string, title: LocalizedText, kind: PlanKind): Plan {
  return {
    id,
    origin: { kind: 'draft', importedFrom: null },
    status: newStatus,
    kind,
    title,
    period: { start: null, end: null, termEnd: null, submitted: null, labels: [] },
    leadInstitutions: [],
    webPage: '',
    contacts: [],
    monitoringContacts: [],
    narrative: {
      foreword: emptyRichText,
      vision: emptyRichText,
      achievements: emptyRichText,
      challenges: emptyRichText,
      visionContribution: emptyRichText,
      policyContribution: emptyRichText,
      coordination: emptyRichText,
      spaces: emptyRichText,
      diversity: emptyRichText,
      participants: [],
      groupCount: null,
      meetingCount: null,
      continuation: emptyRichText,
      monitoringBody: emptyRichText,
      progressDiscussion: emptyRichText,
      progressChecks: emptyRichText,
      publication: emptyRichText,
    },
    goals: [],
    commitments: [],
    endorsements: [],
    organisations: [],
    council: newCouncil,
  }
}

export function createCommitment(id: string): Commitment {
  return {
    id,
    ogpId: '',
    title: emptyText,
    summary: emptyText,
    start: null,
    end: null,
    leads: [],
    leadsOutside: [],
    supporting: [],
    problem: emptyRichText,
    statusQuo: emptyRichText,
    solution: emptyRichText,
    contribution: emptyRichText,
    goals: [],
    strategyLink: emptyRichText,
    policyArea: null,
    policyAreaOther: emptyText,
    sector: null,
    sectorOther: emptyText,
    values: [],
    resources: emptyRichText,
    budget: [],
    milestones: [],
    criteria: [],
    lineage: null,
    completion: null,
    results: emptyRichText,
  }
}

export function createMilestone(id: string): Milestone {
  return {
    id,
    title: emptyText,
    output: emptyText,
    start: null,
    end: null,
    lead: null,
    supporting: [],
    cost: null,
    costSource: emptyText,
    status: null,
    evidence: emptyText,
  }
}

export function createCriterion(id: string, milestone: string | null): Criterion {
  return {
    id,
    milestone,
    indicator: emptyText,
    baseline: emptyText,
    target: emptyText,
    unit: emptyText,
    verification: emptyText,
    frequency: null,
    responsible: null,
  }
}

export function createValueClaim(id: string, value: OgpValue): ValueClaim {
  return { id, value, justification: emptyRichText }
}

export function createBudgetLine(id: string): BudgetLine {
  return { id, purpose: emptyText, amount: null, source: emptyText }
}

export function createGoal(id: string): Goal {
  return { id, title: emptyText, description: emptyRichText }
}

export function createContact(id: string): Contact {
  return { id, role: 'government', name: '', position: emptyText, organisation: null, email: '', phone: '' }
}

export function createEndorsement(id: string): Endorsement {
  return { id, name: '', position: emptyText, organisation: null }
}

export function createOrganisation(id: string, name: LocalizedText, kind: OrganisationKind): Organisation {
  return { id, name, kind }
}

export function createMaterialAuthor(id: string): MaterialAuthor {
  return { id, name: '', position: emptyText }
}

export function createDiscussion(id: string): Discussion {
  return { id, body: emptyText, date: null, outcome: emptyText }
}

export function createResolutionPart(id: string): ResolutionPart {
  return { id, verb: 'approves', addressee: emptyText, items: [] }
}

export function createResolutionItem(id: string): ResolutionItem {
  return { id, text: emptyText, responsible: emptyText, deadline: null }
}

export function createAttachment(id: string): Attachment {
  return { id, title: emptyText, content: 'file', file: '' }
}
