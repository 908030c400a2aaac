import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { comparePlans } from './comparePlans.ts'
import { comparisonJson } from './comparisonJson.ts'
import { draftFromPrior } from './draftFromPrior.ts'
import { createCommitment, createMilestone, createOrganisation, createPlan } from '../plan/create.ts'
import type { Commitment } from '../plan/commitmentSchema.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

type Text = Readonly<{ title: string; problem: string; solution: string; milestones: readonly string[]; lead: string }>

const parking: Text = {
  title: 'Otvorené dáta o parkovaní',
  problem: 'Vodiči nevedia, kde je voľné miesto, a krúžia centrom v priemere jedenásť minút.',
  solution: 'Senzory z piatich parkovísk zverejníme cez verejné rozhranie v reálnom čase.',
  milestones: ['Osadenie senzorov', 'Verejné rozhranie'],
  lead: 'Oddelenie dopravy',
}
const playgrounds: Text = {
  title: 'Obnova ihrísk so susedmi',
  problem: 'Ihriská sa opravujú podľa sťažností, nie podľa potreby, a rodičia o poradí nerozhodujú.',
  solution: 'Poradie opráv určí hlasovanie obyvateľov nad mapou stavu všetkých ihrísk.',
  milestones: ['Mapa stavu ihrísk', 'Hlasovanie o poradí'],
  lead: 'Oddelenie správy majetku',
}
const grants: Text = {
  title: 'Prehľadné dotácie pre spolky',
  problem: 'Hodnotenie žiadostí o dotácie sa nezverejňuje a neúspešní žiadatelia nepoznajú dôvod.',
  solution: 'Body a odôvodnenie komisie zverejníme pri každej žiadosti do tridsiatich dní.',
  milestones: ['Zmena nariadenia o dotáciách', 'Zverejnenie hodnotení'],
  lead: 'Oddelenie kultúry',
}
/** A new commitment in the city's usual vocabulary, with the lead of another one. */
const buses: Text = {
  title: 'Otvorené dáta o autobusoch',
  problem: 'Meškanie spojov sa nesleduje, cestujúci sa o ňom dozvedia až na zastávke.',
  solution: 'Polohu vozidiel odovzdáme tvorcom aplikácií a ročne vyhodnotíme presnosť.',
  milestones: ['Poloha vozidiel', 'Ročné vyhodnotenie presnosti'],
  lead: 'Oddelenie dopravy',
}

function planOf(prefix: string, texts: readonly Text[], language: 'sk' | 'en' = 'sk'): Plan {
  const ids = countingIds(prefix)
  const text = (words: string) => (language === 'sk' ? localized(words, '') : localized('', words))
  const rich = (words: string) => ({ sk: [], en: [], [language]: paragraphs(words) })
  const names = [...new Set(texts.map((one) => one.lead))]
  const organisations = names.map((name) => createOrganisation(ids(), text(name), 'municipal'))
  const commitments = texts.map((one): Commitment => ({
    ...createCommitment(ids()),
    title: text(one.title),
    problem: rich(one.problem),
    solution: rich(one.solution),
    leads: [organisations[names.indexOf(one.lead)]!.id],
    milestones: one.milestones.map((title) => ({ ...createMilestone(ids()), title: text(title), end: '2024-06' })),
  }))
  return { ...createPlan(ids(), text('Akčný plán'), 'ogpLocal'), organisations, commitments }
}

const compareTexts = (old: readonly Text[], now: readonly Text[]) => {
  const before = planOf('old', old)
  const after = planOf('new', now)
  return comparisonJson(comparePlans(before, after), before, after)
}
const shortPairs = (found: ReturnType<typeof compareTexts>): readonly string[] =>
  found.pairs.map((pair) => `${pair.old}>${pair.new} ${pair.kinds.join('+')}`)

describe('comparePlans', () => {
  test('finds a commitment under a wholly new title by what it is about', () => {
    const found = compareTexts(
      [parking, playgrounds],
      [{ ...playgrounds, title: 'Kde sa budú hrať naše deti' }, parking],
    )
    expect(shortPairs(found)).toEqual(['2>1 renamed+moved', '1>2 moved'])
  })

  test('finds a commitment under its old title though its texts were written anew', () => {
    const rewritten = { ...parking, problem: buses.problem, solution: 'Všetky parkoviská dostanú snímače.' }
    expect(shortPairs(compareTexts([grants, parking], [grants, rewritten]))).toEqual(['1>1 same', '2>2 edited'])
  })

  test('does not take a new commitment of like vocabulary for a part or a successor of an old one', () => {
    const found = compareTexts([parking, grants], [parking, buses])
    expect(shortPairs(found)).toEqual(['1>1 same'])
    expect(found).toMatchObject({ splits: [], merges: [], added: ['2'], dropped: ['2'] })
    expect(compareTexts([parking], [{ ...parking, solution: 'Senzory zverejníme mesačne.' }, buses])).toMatchObject({
      splits: [],
      added: ['2'],
    })
  })

  test('does not pair a dropped commitment with a new one that only has a like title and the same lead', () => {
    expect(compareTexts([parking, grants], [buses, grants])).toMatchObject({ added: ['1'], dropped: ['1'] })
  })

  test('finds a commitment that was named and told anew but still speaks of the same things', () => {
    const successor: Text = {
      title: 'Dotácie s odôvodnením',
      problem:
        'Hodnotenie žiadostí sa od roku 2023 zverejňuje, žiadatelia však nepoznajú body jednotlivých členov komisie.',
      solution: 'Body každého člena komisie a odôvodnenie zverejníme do desiatich dní.',
      milestones: ['Zmena nariadenia o dotáciách', 'Školenie komisie'],
      lead: grants.lead,
    }
    expect(shortPairs(compareTexts([playgrounds, grants], [successor, buses]))).toEqual(['2>1 renamed+edited+moved'])
  })

  test('sees a commitment divided into three, and the same three joined again', () => {
    const whole: Text = {
      title: 'Doprava a ihriská: dáta a hlasovanie',
      problem: [parking.problem, playgrounds.problem, grants.problem].join(' '),
      solution: [parking.solution, playgrounds.solution, grants.solution].join(' '),
      milestones: [...parking.milestones, ...playgrounds.milestones, ...grants.milestones],
      lead: 'Kancelária primátora',
    }
    const divided = compareTexts([whole], [parking, playgrounds, grants])
    expect(divided).toMatchObject({ pairs: [], splits: [{ old: '1', new: ['1', '2', '3'] }], added: [], dropped: [] })
    const joined = compareTexts([parking, playgrounds, grants], [whole])
    expect(joined).toMatchObject({ pairs: [], merges: [{ old: ['1', '2', '3'], new: '1' }], added: [], dropped: [] })
  })

  test('shows the words that differ, and milestones that came and went', () => {
    const found = compareTexts(
      [parking],
      [{ ...parking, solution: parking.solution.replace('piatich', 'šiestich'), milestones: ['Osadenie senzorov'] }],
    )
    expect(found.fields).toEqual([
      {
        old: '1',
        new: '1',
        field: 'solution',
        part: null,
        language: 'sk',
        words: [
          { op: 'same', text: 'Senzory z ' },
          { op: 'del', text: 'piatich ' },
          { op: 'ins', text: 'šiestich ' },
          { op: 'same', text: 'parkovísk zverejníme cez verejné rozhranie v reálnom čase.' },
        ],
      },
      {
        old: '1',
        new: '1',
        field: 'milestones',
        part: 'Verejné rozhranie',
        language: null,
        words: [{ op: 'del', text: 'Verejné rozhranie' }],
      },
    ])
  })

  test('takes a translation that one side lacks for no change', () => {
    const old = planOf('old', [parking, grants])
    const now: Plan = {
      ...old,
      commitments: old.commitments.map((commitment) => ({
        ...commitment,
        title: { ...commitment.title, en: 'A translation' },
        problem: { ...commitment.problem, en: paragraphs('A translated problem') },
      })),
    }
    expect(comparePlans(old, now).pairs.map((pair) => pair.kinds)).toEqual([['same'], ['same']])
  })

  test('goes by lineage even when every word changed', () => {
    const old = planOf('old', [parking, grants])
    const draft = draftFromPrior(old, 'plan-draft', countingIds('draft'))
    const stranger = planOf('other', [playgrounds]).commitments[0]!
    const now: Plan = {
      ...draft,
      commitments: draft.commitments.map((commitment, position) =>
        position === 0 ? { ...stranger, leads: [], id: commitment.id, lineage: commitment.lineage } : commitment,
      ),
    }
    const pairs = comparePlans(old, now).pairs
    expect(pairs.map((pair) => pair.why.map((reason) => reason.code))).toEqual([['lineage'], ['lineage']])
    expect(pairs.map((pair) => pair.kinds)).toEqual([['renamed', 'edited'], ['same']])
  })

  test('does not trust counted ids: two imported plans have the same ones', () => {
    const old = planOf('plan', [parking, grants])
    const now = planOf('plan', [grants, parking])
    expect(comparePlans(old, now).pairs.map((pair) => [pair.old, pair.new])).toEqual([
      [old.commitments[1]?.id, now.commitments[0]?.id],
      [old.commitments[0]?.id, now.commitments[1]?.id],
    ])
  })

  test('keeps look-alikes and empty commitments in their places', () => {
    const twins = planOf('plan', [parking, parking, parking])
    const now: Plan = { ...planOf('next', [parking, parking, parking]) }
    expect(comparePlans(twins, now).pairs.map((pair) => pair.kinds)).toEqual([['same'], ['same'], ['same']])
    const empty: Plan = { ...twins, commitments: [createCommitment('com-1'), createCommitment('com-2')] }
    expect(comparePlans(empty, empty).counts).toEqual({ same: 2, changed: 0, added: 0, dropped: 0 })
  })

  test('marks as reordered only what left its place among the others', () => {
    const found = compareTexts([parking, playgrounds, grants], [buses, grants, parking, playgrounds])
    expect(found.pairs.map((pair) => [pair.old, pair.new, pair.reordered])).toEqual([
      ['3', '2', true],
      ['1', '3', false],
      ['2', '4', false],
    ])
  })

  test('matches plans without a common language by who leads what until when', () => {
    const ends: Readonly<Record<string, string>> = { [parking.title]: '2023-04', [grants.title]: '2024-11' }
    const dated = (plan: Plan, titles: readonly string[]): Plan => ({
      ...plan,
      commitments: plan.commitments.map((commitment, position) => ({
        ...commitment,
        start: '2022-01',
        end: ends[titles[position] ?? ''] ?? null,
        milestones: commitment.milestones.map((milestone) => ({
          ...milestone,
          end: ends[titles[position] ?? ''] ?? null,
        })),
      })),
    })
    const old = dated(planOf('old', [parking, grants]), [parking.title, grants.title])
    const english = (text: Text): Text => ({ ...text, title: 'English', problem: 'English', solution: 'English' })
    const now = dated(planOf('new', [english(grants), english(parking)], 'en'), [grants.title, parking.title])
    expect(shortPairs(comparisonJson(comparePlans(old, now), old, now))).toEqual(['2>1 moved', '1>2 moved'])
  })

  test('finds nothing between a plan and itself', () => {
    const texts = fc.shuffledSubarray([parking, playgrounds, grants, buses])
    fc.assert(
      fc.property(texts, (chosen) => {
        const plan = planOf('plan', chosen)
        const found = comparePlans(plan, plan)
        expect(found.pairs.map((pair) => [pair.old, pair.new, pair.kinds])).toEqual(
          plan.commitments.map((commitment) => [commitment.id, commitment.id, ['same']]),
        )
        expect(found.counts).toEqual({ same: chosen.length, changed: 0, added: 0, dropped: 0 })
        expect([...found.dateShifts, ...found.plan.changes, ...found.plan.parts]).toEqual([])
      }),
    )
  })
})

test('where a plan is on its way to the council is no difference between plans', () => {
  const draft = createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal')
  const status = { ...draft.status, stage: 'adopted' as const, resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' }
  expect(comparePlans(draft, { ...draft, id: 'plan-2', status })).toEqual(
    comparePlans(draft, { ...draft, id: 'plan-2' }),
  )
})

test('a draft made of a plan begins as a draft, however far that plan was', () => {
  const plan = createPlan('plan-1', localized('Plán', 'Plan'), 'ogpLocal')
  const adopted: Plan = { ...plan, status: { ...plan.status, stage: 'submitted', resolution: '363/2026-MsZ' } }
  expect(draftFromPrior(adopted, 'plan-2', countingIds('id')).status).toEqual(plan.status)
})
