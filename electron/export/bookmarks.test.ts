import { expect, it } from 'vitest'

import { documentTexts } from './documentTexts.ts'
import { bookmarkEdges } from './bookmarks.ts'
import type { ExportPreset } from '../../core/bridge/exporting.ts'
import { wholeBookmarkName } from '../../core/outline/bookmarkName.ts'
import { makeOutline } from '../../core/outline/makeOutline.ts'
import { linesOf } from '../../core/outline/outline.ts'
import { createCommitment, createMilestone, createPlan } from '../../core/plan/create.ts'
import { localized } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'

const names = ['o-1', 'o-2']
const plan = (english: string): Plan => ({
  ...createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal'),
  leadInstitutions: names,
  organisations: [
    { id: 'o-1', name: localized('Úrad kraja', ''), kind: 'government' },
    { id: 'o-2', name: localized('Klub, o. z.', english), kind: 'civilSociety' },
  ],
  commitments: [
    {
      ...createCommitment('c-1'),
      leadsOutside: names,
      milestones: [{ ...createMilestone('m-1'), title: localized('Krok', 'Step'), supporting: names }],
    },
  ],
})

/** What stands inside every bookmark whose name ends so, that of a later paragraph too. */
function bookmarked(of: Plan, preset: ExportPreset, end: string): Readonly<Record<string, string>> {
  const lines = linesOf(makeOutline(of, preset, 'both', documentTexts))
  const edges = bookmarkEdges(of, lines)
  const texts: Record<string, string> = {}
  const open = new Set<string>()
  for (const run of lines.flat()) {
    const at = edges.get(run)
    for (const name of at?.starts ?? []) if (wholeBookmarkName(name).endsWith(end)) open.add(name)
    for (const name of open) {
      const whole = wholeBookmarkName(name)
      texts[whole] = `${texts[whole] ?? ''}${run.text}|`
    }
    for (const name of at?.ends ?? []) open.delete(name)
  }
  return texts
}

it.each<[ExportPreset, string, string]>([
  ['plan', '_c1_leadsOutside', ''],
  ['bilingual', '_c1_leadsOutside', ''],
  ['bilingual', '_c1_m1_supporting', '; |'],
])('marks a list of names in each language, though one is borrowed: %s, %s', (preset, end, comma) => {
  expect(bookmarked(plan('Club, association'), preset, end)).toEqual({
    [`sk${end}`]: `Úrad kraja|${comma}Klub, o.\u00A0z.|`,
    [`en${end}`]: `Úrad kraja|${comma}Club, association|`,
  })
})

it('marks names with their translations under them as one list, unless all are translated', () => {
  expect(bookmarked(plan('Club, association'), 'bilingual', '_leadInstitutions')).toEqual({
    sk_leadInstitutions: 'Úrad kraja|Klub, o.\u00A0z.|Club, association|',
  })
  const whole = plan('Club, association')
  const translated = whole.organisations.map((each) => ({ ...each, name: { ...each.name, en: `E ${each.id}` } }))
  expect(bookmarked({ ...whole, organisations: translated }, 'bilingual', '_leadInstitutions')).toEqual({
    sk_leadInstitutions: 'Úrad kraja|Klub, o.\u00A0z.|',
    en_leadInstitutions: 'E o-1|E o-2|',
  })
})

it('marks a list of borrowed names as the English one too', () => {
  const list = 'Úrad kraja|Klub, o.\u00A0z.|'
  expect(bookmarked(plan(''), 'plan', '_c1_leadsOutside')).toEqual({
    sk_c1_leadsOutside: list,
    en_c1_leadsOutside: list,
  })
})
