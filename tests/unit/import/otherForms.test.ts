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

it('takes an overview table for what it is, and reads dates of start and end on one line', async () => {
  const { plan } = await read([
    h(0, 'Akčný plán otvoreného vládnutia mesta Sabinov 2025 – 2027'),
    p('Obdobie realizácie: 1. polrok 2025 – 2. polrok 2027'),
    h(1, 'Aplikačná časť'),
    h(2, 'Prehľad záväzkov'),
    table(
      [
        ['Č.', 'Záväzok', 'Gestor', 'Termín'],
        ['1', 'Verejný kalendár', 'Kancelária primátora', '12/2026'],
        ['2', 'Detské ihriská', 'Oddelenie výstavby', '06/2027'],
      ],
      1,
    ),
    h(2, '1. Názov záväzku: Verejný kalendár'),
    h(3, '1.1. Časový harmonogram'),
    p('Začiatok implementácie záväzku: január/2025; Koniec implementácie záväzku: december/2026'),
    h(3, '1.2. Hlavný implementačný subjekt v rámci MsÚ'),
    p('Kancelária primátora'),
    h(3, '1.3. Aktivity a termíny'),
    table([
      ['Míľnik', 'Termín od', 'Termín do', 'Zodpovedný/á'],
      ['Návrh', '1/2025', '3/2025', 'Kancelária primátora'],
    ]),
    h(2, '2. Názov záväzku: Detské ihriská'),
    h(3, '2.1. Časový harmonogram'),
    p('marec 2025 - jún 2027'),
  ])
  expect([plan.period.start, plan.period.end]).toEqual(['2025-01', '2027-12'])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Verejný kalendár',
      dates: ['2025-01', '2026-12'],
      leads: ['Kancelária primátora'],
      milestones: [['Návrh', '', '2025-01', '2025-03', 'Kancelária primátora', []]],
    },
    { ...empty, title: 'Detské ihriská', dates: ['2025-03', '2027-06'] },
  ])
})

it('reads one table per commitment after headings that only number them, with milestones listed in a cell', async () => {
  const { plan } = await read([
    h(1, 'Open Government Action Plan 2023 – 2025, Town of Birch'),
    h(2, 'Commitment No. 1'),
    table([
      ['Commitment title', 'Open Council'],
      ['Commitment start and end date', '01/2023 – 12/2024'],
      ['Lead department(s)', 'City Clerk’s Office\nIT Department'],
      ['Other stakeholders', 'Birch Youth Council, Transparency Birch'],
      ['Problem', 'Nobody comes.'],
      ['Milestones', ['1. Buy cameras (March 2023)', '2. First stream – June 2023; responsible: IT Department']],
    ]),
    h(2, 'Commitment No. 2'),
    table([
      ['Commitment title', 'Open Budget'],
      ['Problem', 'It is hidden.'],
      ['Action', ''],
      ['Lead department(s)', 'Finance'],
    ]),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'en'))).toEqual([
    {
      ...empty,
      title: 'Open Council',
      dates: ['2023-01', '2024-12'],
      leads: ['City Clerk’s Office', 'IT Department'],
      supporting: ['Birch Youth Council', 'Transparency Birch'],
      problem: 'Nobody comes.',
      milestones: [
        ['Buy cameras', '', null, '2023-03', null, []],
        ['First stream', '', null, '2023-06', 'IT Department', []],
      ],
    },
    { ...empty, title: 'Open Budget', leads: ['Finance'], problem: 'It is hidden.' },
  ])
})
