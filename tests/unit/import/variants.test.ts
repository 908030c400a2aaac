import { expect, it } from 'vitest'

import { b, h, li, p, table } from './buildDocx.ts'
import { empty, inWords, read } from './inWords.ts'
import { plainText } from '../../../core/plan/richText.ts'

it('reads the city’s layout in English, with the columns in another order', async () => {
  const { plan, report } = await read([
    h(0, 'Open Government Action Plan of the City of Maplewood 2025 – 2028'),
    p('Implementation period: March 2025 – June 2028'),
    h(1, 'Foreword'),
    p('Dear citizens, welcome.'),
    h(1, 'Narrative part'),
    h(2, '1. What is the long-term vision for open government in our city?'),
    p('A city that listens.'),
    h(2, '2. Independent monitoring body'),
    p('The Faculty of Economics.'),
    h(1, 'Application part'),
    h(2, '1. Commitment title'),
    b('Plain language budget for everybody'),
    p('People will understand the budget.'),
    h(3, '1.1. Time schedule'),
    p('Start of implementation of the commitment: March 2025'),
    p('End of implementation of the commitment: 30 June 2027'),
    h(3, '1.2. Main implementing entity within the Municipal Office'),
    p('Departments of the Municipal Office:'),
    li('Department of Finance'),
    li('Mayor’s Office'),
    h(3, '1.3. Main implementing entity outside the Municipal Office'),
    li('Open City, n. o.'),
    h(3, '1.4. Other stakeholders involved in the implementation of the commitment'),
    p('–'),
    h(2, 'Description of the commitment'),
    h(3, '1.5. Definition of the problem'),
    p('Nobody reads the budget.'),
    li('It is long.'),
    li('It is dull.', 1),
    h(3, '1.6. Current situation'),
    p('A scan in PDF.'),
    h(3, '1.7. Proposed action'),
    p('We will write a guide.'),
    h(3, '1.8. OGP values'),
    p('Access to information; Civic participation'),
    h(3, '1.9. Resources'),
    p('EUR 5,000'),
    h(3, '1.10. Milestones and evaluation criteria'),
    table(
      [
        ['Responsible', 'Milestone', 'Deadline', 'Deliverable', 'Indicator', 'Target', 'Baseline', 'Unit'],
        [
          'Department of Finance',
          '1.1 Guide to the budget',
          '31 October 2025',
          'Guide of 12 pages',
          'Number of guides',
          '2',
          '0',
          'pieces',
        ],
        ['Mayor’s Office, Department of Finance', '1.2 Meetings', 'Q2 2026', '9 meetings', '', '', '', ''],
      ],
      1,
    ),
    h(2, '2. Commitment title'),
    b('“Public register of resolutions”'),
    h(3, '2.1. Problem'),
    p('Nobody knows.'),
    h(1, 'Conclusion'),
    p('Thank you all.'),
  ])
  expect([plan.title.en, plan.period.start, plan.period.end, report.language]).toEqual([
    'Open Government Action Plan of the City of Maplewood 2025 – 2028',
    '2025-03',
    '2028-06',
    'en',
  ])
  expect(
    [plan.narrative.foreword, plan.narrative.vision, plan.narrative.monitoringBody].map((text) => plainText(text.en)),
  ).toEqual(['Dear citizens, welcome.', 'A city that listens.', 'The Faculty of Economics.'])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'en'))).toEqual([
    {
      ...empty,
      title: 'Plain language budget for everybody',
      summary: 'People will understand the budget.',
      dates: ['2025-03', '2027-06'],
      leads: ['Department of Finance', 'Mayor’s Office'],
      leadsOutside: ['Open City, n. o.'],
      problem: 'Nobody reads the budget.\nIt is long.\nIt is dull.',
      statusQuo: 'A scan in PDF.',
      solution: 'We will write a guide.',
      resources: 'EUR 5,000',
      values: [
        ['transparency', ''],
        ['participation', ''],
      ],
      milestones: [
        ['Guide to the budget', 'Guide of 12 pages', null, '2025-10-31', 'Department of Finance', []],
        ['Meetings', '9 meetings', null, '2026-06', 'Mayor’s Office', ['Department of Finance']],
      ],
      criteria: [[0, 'Number of guides', '0', '2', 'pieces']],
    },
    { ...empty, title: 'Public register of resolutions', problem: 'Nobody knows.' },
  ])
  expect(plan.commitments[0]?.problem.en[1]).toMatchObject({
    type: 'bulletList',
    items: [{ blocks: [{ type: 'paragraph' }, { type: 'bulletList' }] }],
  })
  expect(report.unread).toContainEqual({ text: 'Thank you all.', from: 'paragraph 44' })
})

it('reads OGP’s template with Slovak labels, merged groups of helpers and a milestone table apart', async () => {
  const { plan, report } = await read([
    h(0, 'Národný akčný plán otvoreného vládnutia 2024 – 2026'),
    h(1, 'I. Záväzky'),
    table([
      ['Krajina', 'Slovenská republika'],
      ['Číslo a názov záväzku', '1. Otvorené zmluvy'],
      ['Stručný opis záväzku', 'Zmluvy na jednom mieste.'],
      ['Gestor záväzku', 'Úrad vlády SR'],
      [{ text: 'Podporujúci aktéri', merge: 'start' }, 'Verejná správa: Ministerstvo vnútra SR, Štatistický úrad SR'],
      [{ text: '', merge: 'on' }, 'Občianska spoločnosť: Aliancia, o. z.'],
      ['Obdobie', 'január 2024 – jún 2026'],
      [{ text: 'Definícia problému', span: 2, bold: true }],
      ['Aký problém záväzok rieši?', 'Zmluvy sa nedajú nájsť.'],
      ['Aké sú príčiny problému?', 'Nikto ich neeviduje.'],
      [{ text: 'Opis záväzku', span: 2, bold: true }],
      ['Čo sa doteraz urobilo na riešenie problému?', 'Zatiaľ nič.'],
      ['Aké riešenie navrhujete?', 'Register.'],
      ['Aké výsledky chceme dosiahnuť?', 'Viac zmlúv.'],
      [{ text: 'Analýza záväzku', span: 2, bold: true }],
      ['Ako podporí transparentnosť?', 'Zverejnením.'],
      ['Ako posilní zodpovednosť?', 'Netýka sa.'],
      ['Ako zlepší participáciu občanov pri definovaní, realizácii a monitorovaní riešení?', 'Panelom.'],
    ]),
    b('Plánovanie záväzku'),
    table([
      ['Termín', 'Míľniky', 'Očakávané výstupy', 'Gestor', 'Spolupracujúci'],
      ['30. 6. 2025', '1. Zákon', 'Návrh zákona', 'Úrad vlády SR', '–'],
      ['priebežne', '2. Školenia', '10 školení', 'Ministerstvo vnútra SR', 'Aliancia, o. z.; Štatistický úrad SR'],
    ]),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Otvorené zmluvy',
      summary: 'Zmluvy na jednom mieste.',
      dates: ['2024-01', '2026-06'],
      leads: ['Úrad vlády SR'],
      supporting: ['Ministerstvo vnútra SR', 'Štatistický úrad SR', 'Aliancia, o. z.'],
      problem: 'Zmluvy sa nedajú nájsť.\nNikto ich neeviduje.',
      statusQuo: 'Zatiaľ nič.',
      solution: 'Register.',
      contribution: 'Viac zmlúv.',
      values: [
        ['transparency', 'Zverejnením.'],
        ['participation', 'Panelom.'],
      ],
      milestones: [
        ['Zákon', 'Návrh zákona', null, '2025-06-30', 'Úrad vlády SR', []],
        ['Školenia', '10 školení', null, null, 'Ministerstvo vnútra SR', ['Aliancia, o. z.', 'Štatistický úrad SR']],
      ],
    },
  ])
  expect(report.unread).toContainEqual({ text: 'priebežne', from: 'table 2 row 3' })
  expect(report.warnings.map((warning) => warning.code)).toContain('vagueDates')
})

it('reads headings a level deeper, labels with colons, sections in another order and missing ones', async () => {
  const { plan } = await read([
    h(1, 'Akčný plán otvoreného vládnutia mesta Brezno 2025 – 2027'),
    h(2, 'Záväzky'),
    h(3, 'Záväzok č. 1 – Zelené dvory'),
    p('Dvory budú zelené.'),
    h(4, 'Míľniky:'),
    table(
      [
        ['Termín splnenia', 'Názov míľnika', 'Zodpovedný útvar', 'Výstup'],
        ['3. štvrťrok 2025', 'Štúdia', 'Oddelenie A', 'Štúdia'],
      ],
      1,
    ),
    h(4, 'Harmonogram:'),
    p('od 1. 4. 2025 do 31. 8. 2026'),
    h(4, 'Zodpovedný útvar:'),
    p('Oddelenie A, Referát B'),
    h(4, 'Problém:'),
    p('Málo zelene. Cieľ: viac stromov.'),
    h(4, 'Opatrenie:'),
    p('Vysadíme stromy.'),
    h(3, 'Záväzok č. 2 – Tiché ulice'),
    h(4, 'Problém:'),
    p('Hluk.'),
    h(2, 'Príloha č. 1'),
    p('Zoznam ulíc.'),
  ])
  expect(plan.commitments.map((commitment) => inWords(plan, commitment, 'sk'))).toEqual([
    {
      ...empty,
      title: 'Zelené dvory',
      summary: 'Dvory budú zelené.',
      dates: ['2025-04', '2026-08'],
      leads: ['Oddelenie A', 'Referát B'],
      problem: 'Málo zelene. Cieľ: viac stromov.',
      solution: 'Vysadíme stromy.',
      milestones: [['Štúdia', 'Štúdia', null, '2025-09', 'Oddelenie A', []]],
    },
    { ...empty, title: 'Tiché ulice', problem: 'Hluk.' },
  ])
})
