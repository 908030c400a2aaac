import { listed, nameOf, say, sentence } from './prepare.ts'
import type { Preparer } from './prepare.ts'
import { spokenIn, textOfWords } from './spokenText.ts'
import type { SpokenDocument, Words } from './spokenText.ts'
import { firstDay } from '../plan/dates.ts'
import type { LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'
import { formatDate, formatEuros } from '../text/formats.ts'

// What approval brings: costs, risks, control, and what is proposed.

/** The sums of the plan by where the money comes from, or the plain sentence that it gives none. */
export function budgetImpact(preparer: Preparer): SpokenDocument {
  const { language } = preparer
  const sums = costsBySource(preparer)
  if (sums.length === 0) return [sentence(preparer, 'document:prepared.noCosts')]
  const euros = (sum: number): string => formatEuros(sum, language)
  const total = sums.reduce((whole, { sum }) => whole + sum, 0)
  return [
    ...listed(
      preparer,
      'document:prepared.costs',
      sums.map(({ source, sum }) => say(preparer, 'document:prepared.cost', { source, sum: euros(sum) })),
    ),
    ...(sums.length > 1 ? [sentence(preparer, 'document:prepared.total', { sum: euros(total) })] : []),
  ]
}

/** Every amount the plan gives: the budget of a commitment, or the costs of its milestones where it has none. */
export function costsOf(plan: Plan): readonly Readonly<{ amount: number; source: LocalizedText }>[] {
  return plan.commitments.flatMap(({ budget, milestones }) => {
    const lines = budget.map(({ amount, source }) => ({ amount, source }))
    const steps = milestones.map(({ cost, costSource }) => ({ amount: cost, source: costSource }))
    return (lines.some(isKnown) ? lines : steps).filter(isKnown)
  })
}

type Cost = Readonly<{ amount: number | null; source: LocalizedText }>
const isKnown = (cost: Cost): cost is Cost & { amount: number } => cost.amount !== null

type Sum = Readonly<{ source: Words; sum: number }>

function costsBySource(preparer: Preparer): readonly Sum[] {
  const sums = new Map<string, Sum>()
  for (const { amount, source } of costsOf(preparer.plan)) {
    const name = nameOf(preparer, source)
    const words = name.length > 0 ? name : say(preparer, 'document:prepared.noSource')
    const key = textOfWords(words).trim()
    sums.set(key, { source: words, sum: (sums.get(key)?.sum ?? 0) + amount })
  }
  return [...sums.values()]
}

export function risks(preparer: Preparer): SpokenDocument {
  const { plan, language } = preparer
  const written = (date: string): string => formatDate(date, language)
  const [first] = plan.commitments
    .flatMap((commitment) => commitment.milestones)
    .flatMap(({ end, title }) => (end === null ? [] : [{ end, title: nameOf(preparer, title) }]))
    .sort((left, right) => firstDay(left.end).localeCompare(firstDay(right.end)))
  const { end, termEnd } = plan.period
  return [
    sentence(preparer, 'document:prepared.rejected'),
    ...(plan.kind === 'ogpLocal' ? [sentence(preparer, 'document:prepared.rejectedOgp')] : []),
    ...(first === undefined || first.title.length === 0
      ? []
      : [sentence(preparer, 'document:prepared.firstDeadline', { date: written(first.end), title: first.title })]),
    ...(end === null || termEnd === null
      ? []
      : [sentence(preparer, 'document:prepared.ends', { end: written(end), termEnd: written(termEnd) })]),
  ]
}

/** What the plan itself says about who watches over it and how. */
export function monitoring(preparer: Preparer): SpokenDocument {
  const { plan, language } = preparer
  const { monitoringBody, progressChecks } = plan.narrative
  const said = [...monitoringBody[language], ...progressChecks[language]]
  return said.length > 0 ? spokenIn(said, language) : [sentence(preparer, 'document:prepared.noMonitoring')]
}

/** A draft resolution is mentioned only where the material holds one. */
export function recommendation(preparer: Preparer): SpokenDocument {
  const isResolved = preparer.plan.council.resolution.length > 0
  return [sentence(preparer, isResolved ? 'document:prepared.recommendation' : 'document:prepared.recommendationAlone')]
}
