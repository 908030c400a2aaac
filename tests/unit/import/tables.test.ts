import { expect, it } from 'vitest'

import { h, p, table } from './buildDocx.ts'
import { empty, inWords, read } from './inWords.ts'

it('reads the national template with its answers below their questions and the milestones in the same table', async () => {
  const { plan, report } = await read([
    h(0, 'National Action Plan of the Open Government Partnership 2024 – 2026'),
    h(1, 'Commitments'),
    h(2, 'Commitment 1: Open Contracts'),
    table([
      ['Name of the commitment', '1 Open Contracts'],
      ['Commitment lead institution', 'Government Office'],
      ['Supporting institutions – Government', 'Statistical Office'],
      ['Supporting institutions – Civil Society', 'Open Data Alliance'],
      ['Implementation period', 'January 2024 – June 2026'],
      [{ text: 'Problem Definition', span: 2 }],
      [{ text: 'Which problem does the commitment aim to address?', span: 2 }],
      [{ text: 'Contracts can not be found.', span: 2 }],
      [{ text: 'What solution do you propose?', span: 2 }],
      [{ text: 'A register.', span: 2 }],
      [{ text: 'Milestones and deadlines', span: 2 }],
      ['Milestones', 'Expected Completion Date'],
      ['1. Law', 'June 2025'],
    ]),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'en'))).toEqual([
    {
      ...empty,
      title: 'Open Contracts',
      dates: ['2024-01', '2026-06'],
      leads: ['Government Office'],
      supporting: ['Statistical Office', 'Open Data Alliance'],
      problem: 'Contracts can not be found.',
      solution: 'A register.',
      milestones: [['Law', '', null, '2025-06', null, []]],
    },
  ])
  expect(report.warnings.map((warning) => warning.code)).not.toContain('missingDates')
})

it('adds no heading it does not know to the answer above it, and loses neither', async () => {
  const { plan, report } = await read([
    h(1, 'Národný akčný plán otvoreného vládnutia 2024 – 2026'),
    table([
      ['Číslo a názov záväzku', '2 Otvorené zmluvy'],
      ['Gestor', 'Úrad vlády SR'],
      [{ text: 'Účastníci mimo zoznamu', span: 2 }],
      ['Občianska spoločnosť', 'Aliancia, o. z.'],
      ['Obdobie', '01/2024 – 06/2026'],
      ['Aký problém záväzok rieši?', 'Zmluvy sa nedajú nájsť.'],
    ]),
    p('Koniec.'),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Otvorené zmluvy',
      dates: ['2024-01', '2026-06'],
      leads: ['Úrad vlády SR'],
      supporting: ['Aliancia, o. z.'],
      problem: 'Zmluvy sa nedajú nájsť.',
    },
  ])
  expect(report.unread).toContainEqual({ text: 'Účastníci mimo zoznamu', from: 'table 1 row 3' })
})

it('reads facts whose values stand below their labels', async () => {
  const { plan } = await read([
    h(1, 'Akčný plán otvoreného vládnutia mesta Dubina 2025 – 2027'),
    h(1, 'Záväzky'),
    h(2, 'Záväzok 1 – Prístupné úrady'),
    table([
      ['Zodpovedný útvar', 'Spolupráca', 'Začiatok', 'Koniec'],
      ['Oddelenie správy majetku', 'Rada seniorov', 'január 2025', 'jún 2027'],
    ]),
    h(3, 'Popis riešenia'),
    p('Rampy.'),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Prístupné úrady',
      dates: ['2025-01', '2027-06'],
      leads: ['Oddelenie správy majetku'],
      supporting: ['Rada seniorov'],
      solution: 'Rampy.',
    },
  ])
})
