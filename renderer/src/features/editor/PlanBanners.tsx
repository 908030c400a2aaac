import { AdoptedBanner } from './AdoptedBanner.tsx'
import { LockBanner } from './LockBanner.tsx'
import { NewerBanner } from './NewerBanner.tsx'
import { PriorBanner } from './PriorBanner.tsx'
import { isAdopted } from '../../../../core/plan/statusRules.ts'
import { usePlanStore } from '../../state/planStore.ts'

/** Why the open plan can only be read, the strongest reason first; nothing above one that can be written. */
export function PlanBanners() {
  const { plan, holder, isNewer } = usePlanStore()
  if (plan === null) return null
  if (isNewer) return <NewerBanner />
  if (holder !== null) return <LockBanner holder={holder} planId={plan.id} />
  if (plan.origin.kind === 'prior') return <PriorBanner planId={plan.id} />
  return isAdopted(plan) ? <AdoptedBanner status={plan.status} /> : null
}
