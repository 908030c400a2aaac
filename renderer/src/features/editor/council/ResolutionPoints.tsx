import { taskVerbs } from '../../../../../core/plan/councilSchema.ts'
import { createResolutionItem } from '../../../../../core/plan/create.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Plan } from '../../../../../core/plan/schema.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { MemberTable } from '../forms/MemberTable.tsx'

/** The points of one part. Who answers and until when is asked where the verb gives a task, and shown where it is written. */
export function ResolutionPoints({ part }: { readonly part: string }) {
  const place = joinPlace('council/resolution', part)
  const hasTasks = usePlanStore(({ plan }) => plan !== null && givesTasks(plan, part))
  const columns: readonly FieldId[] = hasTasks
    ? ['resolutionItem.text', 'resolutionItem.responsible', 'resolutionItem.deadline']
    : ['resolutionItem.text']
  return (
    <MemberTable
      list="items"
      place={joinPlace(place, 'items')}
      columns={columns}
      create={createResolutionItem}
      isWide
    />
  )
}

function givesTasks(plan: Plan, partId: string): boolean {
  const part = plan.council.resolution.find(({ id }) => id === partId)
  if (part === undefined) return false
  return (
    taskVerbs.has(part.verb) ||
    part.items.some(({ responsible, deadline }) => deadline !== null || responsible.sk !== '' || responsible.en !== '')
  )
}
