import { attachmentContentSchema, resolutionVerbSchema } from '../../../../../core/plan/councilSchema.ts'
import {
  completionSchema,
  contactRoleSchema,
  frequencySchema,
  organisationKindSchema,
  planKindSchema,
  policyAreaSchema,
  sectorSchema,
} from '../../../../../core/plan/enums.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Option } from '../../../ui/Select.tsx'

/** The choices of a field in the page's language; a tied milestone is chosen among the commitment's own, not here. */
export function choicesOf(t: Translate, id: FieldId): readonly Option<string>[] {
  switch (id) {
    case 'plan.kind':
      return planKindSchema.options.map((value) => ({ value, label: t(`enums:planKind.${value}`) }))
    case 'commitment.policyArea':
      return policyAreaSchema.options.map((value) => ({ value, label: t(`enums:policyArea.${value}`) }))
    case 'commitment.sector':
      return sectorSchema.options.map((value) => ({ value, label: t(`enums:sector.${value}`) }))
    case 'commitment.completion':
    case 'milestone.status':
      return completionSchema.options.map((value) => ({ value, label: t(`enums:completion.${value}`) }))
    case 'criterion.frequency':
      return frequencySchema.options.map((value) => ({ value, label: t(`enums:frequency.${value}`) }))
    case 'contact.role':
      return contactRoleSchema.options.map((value) => ({ value, label: t(`enums:contactRole.${value}`) }))
    case 'organisation.kind':
      return organisationKindSchema.options.map((value) => ({ value, label: t(`enums:organisationKind.${value}`) }))
    case 'resolutionPart.verb':
      return resolutionVerbSchema.options.map((value) => ({ value, label: t(`enums:resolutionVerb.${value}`) }))
    case 'attachment.content':
      return attachmentContentSchema.options.map((value) => ({ value, label: t(`enums:attachmentContent.${value}`) }))
    default:
      return []
  }
}

/** Fields that always hold one of their choices. */
export const isAlwaysChosen = (id: FieldId): boolean =>
  id === 'plan.kind' ||
  id === 'contact.role' ||
  id === 'organisation.kind' ||
  id === 'resolutionPart.verb' ||
  id === 'attachment.content'
