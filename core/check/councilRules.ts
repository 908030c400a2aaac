import { mainWords } from './context.ts'
import type { PlanRule } from './context.ts'
import { error, warning } from './finding.ts'
import type { Finding, RuleId } from './finding.ts'
import type { MessageKey } from './messageKeys.ts'
import { costsOf } from '../council/memorandumOutlook.ts'
import { materialTitle } from '../council/materialTitle.ts'
import { isEqual } from '../merge/planJson.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { isEmptyDocument } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'
import { fold } from '../text/fold.ts'
import { resolutionRules } from './resolutionRules.ts'

/** True once anything of the material for the council is written: a plan that never goes there hears nothing of it. */
export const isMaterialBegun = ({ council }: Plan): boolean => !isEqual(council, newCouncil)

/** K01 to K08 concern the material around the plan; of OGP's gate none of them says anything. */
export const councilRules: PlanRule = (plan, context) => {
  if (plan.origin.kind === 'prior') return []
  if (!isMaterialBegun(plan))
    return context.gate === 'council' ? [stops('K01', 'council/title', 'check:k01.notBegun')] : []
  return [hasTitlePage, ...resolutionRules, hasAttachments, saysBudgetImpact, wasInCommittee].flatMap((rule) =>
    rule(plan, context),
  )
}

/** K01: who presents and prepared what for which session. Source: cover sheets of a region (2018), the city's invitation of 2018. */
const hasTitlePage: PlanRule = (plan) => {
  const { presenter, presenterPosition, authors, sessionDate } = plan.council
  const findings: Finding[] = []
  const missing = (place: Place, message: MessageKey): number => findings.push(stops('K01', place, message))
  if (isBlank(materialTitle(plan))) missing('council/title', 'check:k01.titleMissing')
  if (sessionDate === null) missing('council/sessionDate', 'check:k01.sessionMissing')
  if (presenter.trim() === '' && isBlank(presenterPosition)) missing('council/presenter', 'check:k01.presenterMissing')
  if (!authors.some(({ name, position }) => name.trim() !== '' || !isBlank(position)))
    missing('council/authors', 'check:k01.authorMissing')
  return findings
}

/** K06: what is listed is there: a file has its name, the English version something to show. Source: design. */
const hasAttachments: PlanRule = (plan) =>
  plan.council.attachments.flatMap(({ id, title, content, file }) => {
    const at = (key: string): Place => joinPlace('council/attachments', id, key)
    return [
      ...(isBlank(title) ? [stops('K06', at('title'), 'check:k06.titleMissing')] : []),
      ...(content === 'file' && file.trim() === '' ? [stops('K06', at('file'), 'check:k06.fileMissing')] : []),
      ...(content === 'englishPlan' && !plan.commitments.some((commitment) => commitment.title.en.trim() !== '')
        ? [stops('K06', at('content'), 'check:k06.englishMissing')]
        : []),
    ]
  })

/** K07: the councillors learn what the plan costs, from its sums or in words. Source: domain reference, 7.2. */
const saysBudgetImpact: PlanRule = (plan) => {
  const { sk, en } = plan.council.memorandum.budgetImpact
  return isEmptyDocument(sk) && isEmptyDocument(en) && costsOf(plan).length === 0
    ? [warning('K07', 'council/memorandum/budgetImpact', 'check:k07.missing')]
    : []
}

/** K08: the committees of the council have seen it. Source: domain reference, 7.2. */
const wasInCommittee: PlanRule = ({ council }) =>
  council.discussions.some(({ body }) => /komisi|committee|commission/u.test(fold(mainWords(body).words)))
    ? []
    : [warning('K08', 'council/discussions', 'check:k08.noCommittee')]

const stops = (rule: RuleId, place: Place, message: MessageKey): Finding =>
  error(rule, place, message, { blocks: ['council'] })

const isBlank = (text: LocalizedText): boolean => mainWords(text).words === ''
