import { taskVerbs } from '../../../../../core/plan/councilSchema.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { Field } from '../fields/Field.tsx'

/** Whom a part addresses: asked where its verb gives a task or a power, and shown where it is written. */
export function Addressee({ place, part }: { readonly place: Place; readonly part: string }) {
  const isAsked = usePlanStore(({ plan }) => {
    const found = plan?.council.resolution.find(({ id }) => id === part)
    if (found === undefined) return false
    const { verb, addressee } = found
    return taskVerbs.has(verb) || verb === 'authorises' || addressee.sk !== '' || addressee.en !== ''
  })
  return isAsked ? <Field id="resolutionPart.addressee" place={place} /> : null
}
