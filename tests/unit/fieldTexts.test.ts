import { expect, test } from 'vitest'

import { attachmentContentSchema, resolutionVerbSchema } from '../../core/plan/councilSchema.ts'
import {
  completionSchema,
  contactRoleSchema,
  frequencySchema,
  ogpValueSchema,
  organisationKindSchema,
  participantSchema,
  planKindSchema,
  policyAreaSchema,
  sectorSchema,
} from '../../core/plan/enums.ts'
import { fieldNameKey } from '../../core/edit/labelKey.ts'
import { allFieldIds } from '../../core/plan/fields.ts'
import { languages } from '../../core/plan/localized.ts'
import { originSchema } from '../../core/plan/schema.ts'
import { texts } from '../../locales/texts.ts'

/** The text at a dotted key, or undefined where there is none. */
function textAt(tree: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
      tree,
    )
}

function paths(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? paths(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  )
}

test.each(languages)('every field has a name and guidance in %s', (language) => {
  const nameless = allFieldIds.filter((id) => typeof textAt(texts[language].fields, id) !== 'string')
  const shortless = allFieldIds.filter(
    (id) => typeof textAt(texts[language].fields, fieldNameKey(id).slice('fields:'.length)) !== 'string',
  )
  const unguided = allFieldIds.filter((id) => typeof textAt(texts[language].guidance, `${id}.what`) !== 'string')
  expect({ nameless, shortless, unguided }).toEqual({ nameless: [], shortless: [], unguided: [] })
})

test.each(languages)('guidance in %s speaks of no field the plan does not have', (language) => {
  const spokenOf = new Set(paths(texts[language].guidance).map((path) => path.split('.').slice(0, -1).join('.')))
  expect([...spokenOf].sort()).toEqual([...allFieldIds].sort())
})

test.each(languages)('a weak example in %s always says why it is weak', (language) => {
  for (const id of allFieldIds) {
    const guidance = textAt(texts[language].guidance, id)
    expect([id, typeof textAt(guidance, 'bad')]).toEqual([id, typeof textAt(guidance, 'why')])
  }
})

const choices = {
  ogpValue: ogpValueSchema,
  completion: completionSchema,
  planKind: planKindSchema,
  organisationKind: organisationKindSchema,
  participant: participantSchema,
  policyArea: policyAreaSchema,
  sector: sectorSchema,
  frequency: frequencySchema,
  contactRole: contactRoleSchema,
  origin: originSchema.shape.kind,
  resolutionVerb: resolutionVerbSchema,
  attachmentContent: attachmentContentSchema,
} as const

test.each(languages)('every choice has exactly one name in %s', (language) => {
  const expected = Object.fromEntries(
    Object.entries(choices).map(([name, schema]) => [name, [...schema.options].sort()]),
  )
  const actual = Object.fromEntries(
    Object.entries(texts[language].enums).map(([name, names]) => [name, Object.keys(names).sort()]),
  )
  expect(actual).toEqual(expected)
  for (const names of Object.values(texts[language].enums))
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length)
})

test.each(languages)('labels, guidance and history in %s follow its typography', (language) => {
  const { edit, enums, fields, guidance } = texts[language]
  const wrong = language === 'sk' ? /["'‘’]|“[^“„]*”| - |\d-\d|\d%| {2}|!|…$/ : /["'„]| - |\d %| {2}|!|…$/
  const found = paths({ edit, enums, fields, guidance }).filter((path) =>
    wrong.test(String(textAt({ edit, enums, fields, guidance }, path))),
  )
  expect(found).toEqual([])
})
