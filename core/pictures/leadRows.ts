import type { LocalizedText } from '../plan/localized.ts'
import type { Plan } from '../plan/schema.ts'

/** What a body does in each commitment, by the commitment's position: `leads` more than `supports`. */
export type LeadRow = Readonly<{ name: LocalizedText; shares: readonly ('leads' | 'supports' | null)[] }>

/** The bodies that lead or support something, those that lead most first. Who leads a milestone supports its commitment. */
export function leadRows(plan: Plan): readonly LeadRow[] {
  const rows = plan.organisations.map(({ id, name }) => ({
    name,
    shares: plan.commitments.map((commitment): LeadRow['shares'][number] => {
      if ([...commitment.leads, ...commitment.leadsOutside].includes(id)) return 'leads'
      const helps =
        commitment.supporting.includes(id) ||
        commitment.milestones.some((milestone) => milestone.lead === id || milestone.supporting.includes(id))
      return helps ? 'supports' : null
    }),
  }))
  const count = (row: LeadRow, share: 'leads' | 'supports'): number =>
    row.shares.filter((each) => each === share).length
  return rows
    .filter((row) => row.shares.some((share) => share !== null))
    .sort(
      (one, other) => count(other, 'leads') - count(one, 'leads') || count(other, 'supports') - count(one, 'supports'),
    )
}
