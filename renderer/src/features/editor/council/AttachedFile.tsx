import type { Place } from '../../../../../core/plan/place.ts'
import { useChosen } from '../../../state/planViews.ts'
import { Field } from '../fields/Field.tsx'

/** The name of a file that is handed over beside the material; what the application makes itself has none. */
export function AttachedFile({ place }: { readonly place: Place }) {
  const content = useChosen(place.replace(/file$/u, 'content'))
  return content === 'file' ? <Field id="attachment.file" place={place} isInTable /> : null
}
