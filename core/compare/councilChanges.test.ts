import { expect, test } from 'vitest'

import { comparePlans } from './comparePlans.ts'
import type { Council } from '../plan/councilSchema.ts'
import { newCouncil } from '../plan/councilSchema.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import { samplePlan } from '../plan/samples/samplePlan.ts'
import type { Plan } from '../plan/schema.ts'

const plan = samplePlan('bb-2024')
const changed = (change: Partial<Council>): Plan => ({ ...plan, council: { ...plan.council, ...change } })
/** In short: fields that differ, and things that came, went or differ. */
const found = (old: Plan, now: Plan): readonly string[] => {
  const { changes, parts } = comparePlans(old, now).council
  return [
    ...changes.map((change) => (change.kind === 'text' ? `${change.field} ${change.language}` : change.field)),
    ...parts.map(({ list, kind, changes: fields }) =>
      [list, kind, ...fields.map((change) => change.field.split('.')[1])].join(' '),
    ),
  ]
}
const { resolution, attachments, discussions, authors, memorandum } = plan.council

test('shows what differs between two versions of a material', () => {
  const [first] = resolution
  const now = changed({
    agendaItem: '12',
    memorandum: { ...memorandum, risks: { ...memorandum.risks, sk: paragraphs('Celkom iné riziká.') } },
    authors: authors.map((author) => ({ ...author, position: localized('Iný útvar', 'Another department') })),
    discussions: discussions.slice(1),
    attachments: [...attachments, { id: 'a-new', content: 'file', title: localized('Mapa', 'Map'), file: 'mapa.pdf' }],
    resolution: resolution.map((part) =>
      part === first ? { ...part, items: part.items.map((item) => ({ ...item, deadline: '2030-01-01' })) } : part,
    ),
  })
  expect(found(plan, plan)).toEqual([])
  expect(found(plan, now)).toEqual([
    'council.agendaItem',
    'memorandum.risks sk',
    ...authors.flatMap(() => 'authors changed position position'),
    'discussions dropped',
    ...(first?.items ?? []).flatMap(() => 'items changed deadline'),
    'attachments added',
  ])
})

test('tells a part of the resolution that came or went together with its points, by their places', () => {
  const [first, ...others] = resolution
  const { parts } = comparePlans(plan, changed({ resolution: others })).council
  expect(parts.map(({ list, kind, oldPlace, newPlace }) => [list, kind, oldPlace, newPlace])).toEqual([
    ['resolution', 'dropped', `council/resolution/${first?.id}`, null],
    ...(first?.items ?? []).map(({ id }) => ['items', 'dropped', `council/resolution/${first?.id}/items/${id}`, null]),
  ])
  expect(found(changed({ resolution: others }), plan)).toEqual([
    'resolution added',
    ...(first?.items ?? []).map(() => 'items added'),
  ])
})

test('compares materials of two plans by their words, and only where both have one', () => {
  const renamed = (item: Readonly<{ id: string }>): string => `other-${item.id}`
  const other: Plan = {
    ...changed({
      discussions: discussions.map((each) => ({ ...each, id: renamed(each), date: '2030-01-01' })),
      attachments: attachments.map((each) => ({ ...each, id: renamed(each) })),
      resolution: resolution.map((each) => ({
        ...each,
        id: renamed(each),
        items: each.items.map((item) => ({ ...item, id: renamed(item) })),
      })),
    }),
    id: 'other',
  }
  expect(found(plan, other)).toEqual(discussions.map(() => 'discussions changed date'))
  expect(found({ ...changed(newCouncil), id: 'none' }, plan)).toEqual([])
  // A material that was begun is a change of the plan itself.
  expect(found(changed(newCouncil), plan)).toContain('council.agendaItem')
})
