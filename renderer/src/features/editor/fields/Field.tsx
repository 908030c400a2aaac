import { memo } from 'react'

import { ChoiceField } from './ChoiceField.tsx'
import { ChoicesField } from './ChoicesField.tsx'
import { DateField } from './DateField.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { GoalsField } from './GoalsField.tsx'
import { NumberField } from './NumberField.tsx'
import { OrganisationField } from './OrganisationField.tsx'
import { PlainField } from './PlainField.tsx'
import { RichField } from './RichField.tsx'
import { TextField } from './TextField.tsx'
import { fieldSpec } from '../../../../../core/plan/fields.ts'

/** The field of the form that stands at a place of the plan. Redrawn only when its own value changes. */
export const Field = memo(function Field(props: FieldProps) {
  switch (fieldSpec(props.id).kind) {
    case 'text':
      return <TextField {...props} />
    case 'rich':
      return <RichField {...props} />
    case 'plain':
      return <PlainField {...props} />
    case 'month':
    case 'date':
      return <DateField {...props} />
    case 'number':
      return <NumberField {...props} />
    case 'choice':
      return <ChoiceField {...props} />
    case 'choices':
      return <ChoicesField {...props} />
    case 'organisation':
    case 'organisations':
      return <OrganisationField {...props} />
    case 'goals':
      return <GoalsField {...props} />
  }
})
