import { expect, it } from 'vitest'

import { b, h, labelled, numbered, p, table } from './buildDocx.ts'
import { empty, inWords, read } from './inWords.ts'

it('reads bold labels with values on their lines, and commitments named by their headings alone', async () => {
  const { plan } = await read([
    h(0, 'Akčný plán mesta Detva na roky 2022 – 2024'),
    h(1, 'Záväzky'),
    h(2, '1. Otvorená radnica'),
    labelled('Zodpovedný:', 'Kancelária primátora'),
    labelled('Spolupracuje:', 'OZ Detva, Gymnázium Detva'),
    labelled('Termín:', 'december 2023'),
    labelled('Problém:', 'Radnica je zavretá.'),
    labelled('Riešenie:', 'Otvoríme ju.'),
    labelled('Hodnoty:', 'Transparentnosť a participácia'),
    labelled('Stav plnenia:', 'čiastočne splnené'),
    h(2, '2. Mestský rozhlas online'),
    labelled('Zodpovedný:', 'Referát kultúry'),
    labelled('Problém:', 'Nepočuť ho.'),
    labelled('Riešenie:', 'Vysielanie na webe.'),
  ])
  expect(plan.commitments.map((commitment) => commitment.title.sk)).toEqual([
    'Otvorená radnica',
    'Mestský rozhlas online',
  ])
  expect(plan.commitments[0]?.completion).toBe('limited')
  expect(inWords(plan, plan.commitments[0]!, 'sk')).toMatchObject({
    dates: [null, '2023-12'],
    leads: ['Kancelária primátora'],
    supporting: ['OZ Detva', 'Gymnázium Detva'],
    solution: 'Otvoríme ju.',
    values: [
      ['transparency', ''],
      ['participation', ''],
    ],
  })
})

it('reads OGP’s form of 2017, milestones inside the same table', async () => {
  const { plan } = await read([
    h(1, 'Action Plan of the City of Elm 2017–2019'),
    h(2, 'Commitments'),
    table([
      [{ text: 'Commitment Template', span: 3 }],
      [{ text: '1. Open Spending Portal', span: 3 }],
      [{ text: 'July 2017 – June 2019', span: 3 }],
      [{ text: 'Lead implementing agency/actor', span: 2 }, 'Treasury Department'],
      [{ text: 'Commitment description', span: 3 }],
      [{ text: 'What is the public problem that the commitment will address?', span: 2 }, 'Money is lost.'],
      [{ text: 'What is the commitment?', span: 2 }, 'A portal.'],
      [{ text: 'How will the commitment contribute to solve the public problem?', span: 2 }, 'People see.'],
      [{ text: 'Additional information', span: 2 }, 'Budget 10,000'],
      ['Milestone Activity with a verifiable deliverable', 'Start Date', 'End Date'],
      ['1. Tender', 'July 2017', 'December 2017'],
      [{ text: 'Contact information', span: 3 }],
      [{ text: 'Name of responsible person from implementing agency', span: 2 }, 'John Doe'],
    ]),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'en'))).toEqual([
    {
      ...empty,
      title: 'Open Spending Portal',
      dates: ['2017-07', '2019-06'],
      leads: ['Treasury Department'],
      problem: 'Money is lost.',
      solution: 'A portal.',
      contribution: 'People see.',
      resources: 'Budget 10,000',
      milestones: [['Tender', '', '2017-07', '2017-12', null, []]],
    },
  ])
})

it('reads milestones under headings of their own, and tables of criteria, values and money', async () => {
  const { plan } = await read([
    h(0, 'Action plan – Oakville, 2024 – 2026'),
    table([
      ['Action plan start', 'April 2024'],
      ['Action plan end', 'August 2026'],
      ['Lead institutions', 'Mayor’s Office; Department of Development'],
    ]),
    h(1, 'Commitments'),
    h(2, 'Commitment 1: Open data'),
    h(3, 'Problem'),
    p('There is no data in the city.'),
    h(3, 'Milestones'),
    h(4, 'Milestone 1.1: Data catalogue'),
    labelled('Expected output:', 'Catalogue'),
    labelled('Deadline:', 'May 2025'),
    labelled('Responsible:', 'IT Department'),
    h(4, 'Milestone 1.2: Training'),
    labelled('Deadline:', 'December 2025'),
    h(3, 'Evaluation criteria'),
    table(
      [
        ['Milestone', 'Indicator', 'Baseline', 'Target', 'Unit'],
        ['Data catalogue', 'Datasets', '0', '50', 'datasets'],
        ['1.2', 'People trained', '0', '12', 'people'],
        ['whole commitment', 'Users', '10', '100', 'people'],
      ],
      1,
    ),
    h(3, 'OGP values'),
    table(
      [
        ['OGP value', 'Why is this commitment relevant to this value?'],
        ['Transparency', 'Because data will be open.'],
      ],
      1,
    ),
    h(3, 'Resources'),
    p('Three people.'),
    table([
      ['Purpose', 'Amount', 'Funding source'],
      ['Servers', '€4,800', 'City budget'],
      ['Total', '€4,800', ''],
    ]),
  ])
  const [commitment] = plan.commitments
  expect([plan.period.start, plan.period.end, plan.leadInstitutions.length]).toEqual(['2024-04', '2026-08', 2])
  expect(inWords(plan, commitment!, 'en')).toEqual({
    ...empty,
    title: 'Open data',
    problem: 'There is no data in the city.',
    resources: 'Three people.',
    values: [['transparency', 'Because data will be open.']],
    milestones: [
      ['Data catalogue', 'Catalogue', null, '2025-05', 'IT Department', []],
      ['Training', '', null, '2025-12', null, []],
    ],
    criteria: [
      [0, 'Datasets', '0', '50', 'datasets'],
      [1, 'People trained', '0', '12', 'people'],
      [-1, 'Users', '10', '100', 'people'],
    ],
  })
  expect(commitment?.budget.map((line) => [line.purpose.en, line.amount, line.source.en])).toEqual([
    ['Servers', 4800, 'City budget'],
  ])
})

it('reads a document without any styles, with lists typed by hand', async () => {
  const { plan, report } = await read([
    b('AKČNÝ PLÁN OTVORENÉHO VLÁDNUTIA MESTA KRUPINA 2023 – 2025'),
    b('ÚVOD'),
    p('Text úvodu.'),
    p('Záväzok č. 1 až 2 sa plnia priebežne podľa harmonogramu.'),
    b('Záväzok 1: Čisté potoky'),
    p('Začiatok: 03/2023, koniec: 12/2024'),
    b('Zodpovední:'),
    p('- oddelenie životného prostredia\n- Lesy mesta, s. r. o.'),
    b('Popis problému'),
    p('Potoky sú špinavé.'),
    b('Navrhované riešenie'),
    p('Vyčistíme ich.'),
    b('Míľniky'),
    numbered('Audit potokov (do 30. 6. 2023, zodpovedá: oddelenie životného prostredia)'),
    numbered('Čistenie, termín: jún 2024'),
    b('ZÁVER'),
    p('Koniec.'),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Čisté potoky',
      dates: ['2023-03', '2024-12'],
      leads: ['oddelenie životného prostredia', 'Lesy mesta, s. r. o.'],
      problem: 'Potoky sú špinavé.',
      solution: 'Vyčistíme ich.',
      milestones: [
        ['Audit potokov', '', null, '2023-06-30', 'oddelenie životného prostredia', []],
        ['Čistenie', '', null, '2024-06', null, []],
      ],
    },
  ])
  expect(report.warnings.map((warning) => warning.code)).toContain('guessedHeadings')
})
