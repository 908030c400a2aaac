import { docx } from './buildDocx.ts'
import type { Commitment } from '../../../core/plan/commitmentSchema.ts'
import { plainText } from '../../../core/plan/richText.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'
import { parseForeignFile } from '../../../electron/import/parseForeignFile.ts'

export async function read(children: Parameters<typeof docx>[0]): Promise<Recognised> {
  const result = parseForeignFile({
    bytes: await docx(children),
    fileName: 'a.docx',
    revisions: 'accepted',
    idPrefix: 'new',
  })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** A commitment in plain words, so that one comparison shows all of it. */
export function inWords(plan: Plan, commitment: Commitment, language: 'sk' | 'en') {
  const name = (id: string | null) => plan.organisations.find((each) => each.id === id)?.name[language] ?? null
  const text = (key: 'problem' | 'statusQuo' | 'solution' | 'contribution' | 'resources') =>
    plainText(commitment[key][language])
  return {
    title: commitment.title[language],
    summary: commitment.summary[language],
    dates: [commitment.start, commitment.end],
    leads: commitment.leads.map(name),
    leadsOutside: commitment.leadsOutside.map(name),
    supporting: commitment.supporting.map(name),
    problem: text('problem'),
    statusQuo: text('statusQuo'),
    solution: text('solution'),
    contribution: text('contribution'),
    resources: text('resources'),
    values: commitment.values.map((claim) => [claim.value, plainText(claim.justification[language])]),
    milestones: commitment.milestones.map((milestone) => [
      milestone.title[language],
      milestone.output[language],
      milestone.start,
      milestone.end,
      name(milestone.lead),
      milestone.supporting.map(name),
    ]),
    criteria: commitment.criteria.map((criterion) => [
      commitment.milestones.findIndex((milestone) => milestone.id === criterion.milestone),
      criterion.indicator[language],
      criterion.baseline[language],
      criterion.target[language],
      criterion.unit[language],
    ]),
  }
}

export const empty = {
  summary: '',
  dates: [null, null],
  leads: [],
  leadsOutside: [],
  supporting: [],
  problem: '',
  statusQuo: '',
  solution: '',
  contribution: '',
  resources: '',
  values: [],
  milestones: [],
  criteria: [],
}
