import type { MarkedField } from './fieldTexts.ts'
import type { Plan } from '../../plan/schema.ts'

/**
 * A document without the plan inside does not say which attachment is the English version of the plan. Where the plan
 * stands in English behind a Slovak material, it is the attachment that names no file. With the plan inside it says so
 * by the title: then it is the attachment that has not even one.
 */
export function withEnglishAttachment(plan: Plan, fields: readonly MarkedField[], isCarried: boolean): Plan {
  const isMaterial = ({ path }: MarkedField): boolean => path[0] === 'council'
  const hasEnglish = (kind: readonly MarkedField[]): boolean => kind.some(({ language }) => language === 'en')
  const { attachments } = plan.council
  if (attachments.some(({ content }) => content === 'englishPlan')) return plan
  const without = attachments.filter(
    ({ file, title }) => file === '' && !(isCarried && (title.sk !== '' || title.en !== '')),
  )
  const isBehind =
    fields.some(isMaterial) &&
    !hasEnglish(fields.filter(isMaterial)) &&
    hasEnglish(fields.filter((field) => !isMaterial(field)))
  if (!isBehind || without.length !== 1) return plan
  return {
    ...plan,
    council: {
      ...plan.council,
      attachments: attachments.map((each) => (without.includes(each) ? { ...each, content: 'englishPlan' } : each)),
    },
  }
}
