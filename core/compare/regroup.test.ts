import { describe, expect, it } from 'vitest'

import { matchCommitments } from './matchCommitments.ts'
import { createCommitment, createOrganisation, createPlan } from '../plan/create.ts'
import { countingIds } from '../plan/ids.ts'
import { localized } from '../plan/localized.ts'
import { paragraphs } from '../plan/richText.ts'
import type { Plan } from '../plan/schema.ts'

/** Commitments as the shortest of plans have them: a title, a sentence and a lead. */
function planOf(prefix: string, texts: readonly (readonly [title: string, solution: string, lead: string])[]): Plan {
  const ids = countingIds(prefix)
  const organisations = texts.map(([, , lead]) => createOrganisation(ids(), localized(lead, ''), 'municipal'))
  return {
    ...createPlan(ids(), localized('Akčný plán', ''), 'ogpLocal'),
    organisations,
    commitments: texts.map(([title, solution], position) => ({
      ...createCommitment(ids()),
      title: localized(title, ''),
      solution: { sk: paragraphs(solution), en: [] },
      leads: [organisations[position]!.id],
    })),
  }
}

const office = 'Mestský úrad'
const streams = ['Živé prenosy rokovaní', 'Rokovania nie sú dostupné. Kamery v sále.', office] as const
const reports = ['Hlásenie porúch', 'Podnety zostávajú bez odpovede. Verejná odpoveď do 10 dní.', office] as const
const waste = ['Otvorené dáta o odpadoch', 'Dáta o odpadoch chýbajú. Zber a zverejnenie údajov.', office] as const
const traffic = ['Otvorené dáta o doprave', 'Dáta o doprave nie sú verejné. Portál dát.', office] as const
const portal = ['Dopravné dáta na jednom portáli', 'Dáta o doprave nie sú verejné. Portál dát.', office] as const
const contracts = ['Otvorené zmluvy', 'Zmluvy sa ťažko hľadajú. Register zmlúv.', office] as const
const page = [
  'Webová stránka a úradná tabuľa',
  'Stránka je neprehľadná a tabuľa papierová. Nová stránka a elektronická tabuľa.',
  office,
] as const
const newPage = ['Nová webová stránka', 'Stránka je neprehľadná. Nová stránka mesta.', office] as const
const board = ['Elektronická úradná tabuľa', 'Tabuľa je papierová. Elektronická tabuľa pri úrade.', office] as const
const groups = (old: Plan, now: Plan) => {
  const { splits, merges, added, dropped } = matchCommitments(old, now)
  return { splits, merges, added, dropped }
}

describe('commitments of few words', () => {
  it('are not divided into a stranger with the same lead and a word in common', () => {
    const old = planOf('old', [streams, page, reports, waste, traffic])
    const now = planOf('now', [newPage, contracts, portal, board, streams])
    expect(groups(old, now)).toEqual({ splits: [{ old: 1, new: [0, 3] }], merges: [], added: [1], dropped: [2, 3] })
    expect(groups(now, old)).toEqual({ splits: [], merges: [{ old: [0, 3], new: 1 }], added: [2, 3], dropped: [1] })
  })

  it('are divided, and joined again, where each part says its own half', () => {
    const whole = planOf('old', [page])
    const parts = planOf('now', [newPage, board])
    expect(groups(whole, parts)).toEqual({ splits: [{ old: 0, new: [0, 1] }], merges: [], added: [], dropped: [] })
    expect(groups(parts, whole)).toEqual({ splits: [], merges: [{ old: [0, 1], new: 0 }], added: [], dropped: [] })
  })
})
