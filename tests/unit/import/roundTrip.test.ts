import { expect, it } from 'vitest'

import { factsOfPlan } from './readTruth.ts'
import { usualDesign } from '../../../core/house/design.ts'
import { makeOutline } from '../../../core/outline/makeOutline.ts'
import { samplePlan } from '../../../core/plan/samples/samplePlan.ts'
import { plainText } from '../../../core/plan/richText.ts'
import { fieldGroups } from '../../../core/plan/fields.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { documentTexts } from '../../../electron/export/documentTexts.ts'
import { writeDocx } from '../../../electron/export/docx/writeDocx.ts'
import { parseForeignFile } from '../../../electron/import/parseForeignFile.ts'

const narrativeOf = (plan: Plan, language: 'sk' | 'en'): readonly string[] =>
  fieldGroups.narrative.map(({ key }) => {
    const answer: unknown = Reflect.get(plan.narrative, key)
    const isRich = typeof answer === 'object' && answer !== null && 'sk' in answer
    const text = isRich ? plainText((answer as Plan['narrative']['vision'])[language]) : JSON.stringify(answer)
    return `${key}: ${text.replace(/\s+/g, ' ')}`
  })

const budgetOf = (commitment: Plan['commitments'][number]) => commitment.budget.map((line) => line.amount)

it.each([
  ['bb-2021', 'plan', 'en'],
  ['bb-2021', 'ogp', 'en'],
  ['bb-2024', 'council', 'sk'],
  ['bb-2024', 'plan', 'en'],
] as const)('reads back the document of %s written as %s in %s', async (name, preset, language) => {
  const plan = samplePlan(name)
  const bytes = await writeDocx(makeOutline(plan, preset, language, documentTexts), plan, usualDesign, new Date(0))
  const result = parseForeignFile({ bytes, fileName: 'a.docx', revisions: 'accepted', idPrefix: 'back' })
  if (!result.ok) throw new Error(result.error.code)
  const { plan: back, report } = result.value
  // Nothing the application adds to a document counts as lost when it reads its own one.
  expect(report.warnings.map((warning) => warning.code)).toEqual([])
  expect(report.unread.filter((line) => /footnote|https?:/u.test(`${line.from} ${line.text}`))).toEqual([])
  expect(factsOfPlan(back, language)).toEqual(factsOfPlan(plan, language))
  expect(narrativeOf(back, language)).toEqual(narrativeOf(plan, language))
  expect(back.commitments.map(budgetOf)).toEqual(plan.commitments.map(budgetOf))
  expect(back.goals.map((goal) => goal.title[language])).toEqual(plan.goals.map((goal) => goal.title[language]))
})
