import type { z } from 'zod'

import { formatNumber, formatPlanDate } from './format.ts'
import type { Translate } from './translate.ts'
import type { ShownValue } from '../../../core/compare/comparison.ts'
import { attachmentContentSchema, resolutionVerbSchema } from '../../../core/plan/councilSchema.ts'
import {
  completionSchema,
  frequencySchema,
  participantSchema,
  planKindSchema,
  policyAreaSchema,
  sectorSchema,
} from '../../../core/plan/enums.ts'
import type { FieldId } from '../../../core/plan/fields.ts'
import { textIn } from '../../../core/plan/localized.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** A value of a field as its reader writes it. */
export function valueText(t: Translate, language: Language, value: ShownValue): string {
  switch (value.kind) {
    case 'date':
      return formatPlanDate(value.date, language)
    case 'number':
      return formatNumber(value.number, language)
    case 'text':
      return textIn(value.text, language)
    case 'code':
      return codeText(t, value.field, value.code)
  }
}

/** The words of a choice; a code that nobody knows stands for itself. */
function codeText(t: Translate, field: FieldId, code: string): string {
  switch (field) {
    case 'plan.kind':
      return worded(planKindSchema, code, (kind) => t(`enums:planKind.${kind}`))
    case 'narrative.participants':
      return worded(participantSchema, code, (participant) => t(`enums:participant.${participant}`))
    case 'commitment.policyArea':
      return worded(policyAreaSchema, code, (area) => t(`enums:policyArea.${area}`))
    case 'commitment.sector':
      return worded(sectorSchema, code, (sector) => t(`enums:sector.${sector}`))
    case 'commitment.completion':
    case 'milestone.status':
      return worded(completionSchema, code, (completion) => t(`enums:completion.${completion}`))
    case 'criterion.frequency':
      return worded(frequencySchema, code, (frequency) => t(`enums:frequency.${frequency}`))
    case 'resolutionPart.verb':
      return worded(resolutionVerbSchema, code, (verb) => t(`enums:resolutionVerb.${verb}`))
    case 'attachment.content':
      return worded(attachmentContentSchema, code, (content) => t(`enums:attachmentContent.${content}`))
    default:
      return code
  }
}

function worded<Code extends string>(schema: z.ZodType<Code>, code: string, textOf: (code: Code) => string): string {
  const known = schema.safeParse(code)
  return known.success ? textOf(known.data) : code
}
