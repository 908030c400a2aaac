import { budgetLine, criterion, milestone, rich, same } from '../build.ts'
import { createCommitment } from '../../create.ts'
import { localized } from '../../localized.ts'
import type { Commitment } from '../../commitmentSchema.ts'

const cityBudget = localized('Rozpočet mesta', 'City budget')

/** Its title is the published one: longer than OGP advises and joining two things. */
export const planning2021: Commitment = {
  ...createCommitment('bb-2021-planning'),
  ogpId: 'SKBBA0001',
  title: localized(
    'Uplatňovanie systému otvoreného vládnutia v procesoch územného plánovania, strategického plánovania a environmentálneho manažmentu mesta a budovanie zručností zamestnancov mestského úradu pri jeho uplatňovaní',
    'Application of open government system in processes of spatial planning, strategic planning, and environmental management of the city, building up skilled employees of the BB Municipal Authority in the application of the open government system',
  ),
  summary: localized(
    'Analytická skupina zamestnancov preverí, ako sa verejnosť zapája do troch procesov mesta, 40 zamestnancov sa vyškolí a obyvatelia sa o týchto procesoch dozvedia na komunikačných stretnutiach.',
    'An analytical group of officials will examine how the public takes part in three of the city’s processes, 40 employees will be trained and residents will learn about these processes at communication meetings.',
  ),
  start: '2021-08',
  end: '2022-08',
  leads: ['org-leadership', 'org-architect', 'org-development'],
  leadsOutside: ['org-urbanism'],
  supporting: ['org-dialogue', 'org-experts'],
  problem: rich(
    `Územný plán, rozvojové stratégie a opatrenia na ochranu životného prostredia menia podobu mesta na desiatky rokov. Obyvatelia sa k nim však dostávajú až vtedy, keď je návrh hotový. Z 9 takýchto materiálov, ktoré zastupiteľstvo prerokovalo v rokoch 2019 a 2020, sa s verejnosťou vopred hovorilo o 2.
    V úrade pripravuje tieto materiály 48 zamestnancov; stretnutie s verejnosťou viedlo 8 z nich a ďalších 31 uviedlo, že nevedia, ako pripomienky vyhodnotiť. Následkom sú neskoré námietky, predlžovanie projektov a nedôvera obyvateľov voči výsledku.`,
    `The zoning plan, development strategies and measures protecting the environment shape the city for decades. Residents, however, get to see them only once the proposal is finished. Of 9 such documents discussed by the city council in 2019 and 2020, 2 had been discussed with the public beforehand.
    In the office 48 employees prepare these documents; 8 of them have led a meeting with the public and another 31 said they do not know how to evaluate comments. The consequences are late objections, delayed projects and residents’ distrust of the result.`,
  ),
  statusQuo: rich(
    `Zákon určuje pre tieto procesy zverejnenie návrhu a lehotu na pripomienky. Nad jeho rámec sa mesto s obyvateľmi stretlo pri dvoch obnovách verejných priestranstiev. Skúsenosti z nich nikto nespísal a ďalšie projekty sa začali odznova.`,
    `For these processes the law prescribes publication of the draft and a period for comments. Beyond that, the city met residents on two renewals of public spaces. Nobody wrote the experience down and further projects started from scratch.`,
  ),
  solution: rich(
    `Mesto v troch vybraných procesoch overí, ako sa dá pracovať otvorenejšie:
    - zriadi **analytickú pracovnú skupinu** z 12 zamestnancov piatich útvarov,
    - skupina opíše, kedy a ako sa dnes verejnosť zapája, a navrhne zmeny,
    - 40 zamestnancov absolvuje školenie o vedení stretnutí a vyhodnocovaní podnetov,
    - mesto usporiada 6 komunikačných stretnutí, na ktorých procesy obyvateľom vysvetlí.`,
    `In three selected processes the city will test how to work more openly:
    - it will set up an **analytical working group** of 12 employees of five departments,
    - the group will describe when and how the public takes part today and propose changes,
    - 40 employees will be trained in leading meetings and evaluating suggestions,
    - the city will hold 6 communication meetings to explain the processes to residents.`,
  ),
  contribution: rich(
    `Analýza ukáže miesta, kde sa dá verejnosť prizvať skôr bez predĺženia procesu. Vyškolení zamestnanci budú vedieť takéto stretnutia pripraviť sami. Obyvatelia, ktorí procesu rozumejú, prinesú podnety vtedy, keď ich ešte možno využiť.`,
    `The analysis will show where the public can be invited earlier without prolonging the process. Trained employees will be able to prepare such meetings themselves. Residents who understand the process will bring suggestions while they can still be used.`,
  ),
  goals: ['bb-2021-goal-skills'],
  strategyLink: rich(
    'Stratégia otvoreného vládnutia v čase schválenia plánu ešte neexistovala; vznikla záväzkom 2.',
    'When the plan was adopted, the open government strategy did not exist yet; it came out of commitment 2.',
  ),
  policyArea: 'publicParticipation',
  sector: 'landPlanning',
  values: [
    {
      id: 'bb-2021-planning-participation',
      value: 'participation',
      justification: rich(
        'Obyvatelia získajú možnosť vyjadriť sa k územným a strategickým dokumentom už počas ich prípravy, nielen v zákonnej lehote na pripomienky k hotovému návrhu.',
        'Residents gain the opportunity to comment on spatial and strategic documents while they are being prepared, not only in the statutory period for comments on a finished draft.',
      ),
    },
  ],
  resources: rich(
    'Práca 12 členov skupiny v rozsahu dvoch hodín týždenne, externé lektorky a lektori školení a prenájom miestností na stretnutia.',
    'Work of 12 members of the group, two hours a week each, external trainers and the rent of rooms for meetings.',
  ),
  budget: [
    budgetLine(
      'bb-2021-planning-budget-1',
      5200,
      localized('Školenia zamestnancov', 'Training of employees'),
      cityBudget,
    ),
    budgetLine(
      'bb-2021-planning-budget-2',
      1800,
      localized('Komunikačné stretnutia s obyvateľmi', 'Communication meetings with residents'),
      cityBudget,
    ),
  ],
  milestones: [
    milestone('bb-2021-planning-group', {
      title: localized('Zriadenie analytickej pracovnej skupiny', 'Setting up the analytical working group'),
      output: localized(
        'Menovací dokument skupiny s 12 členmi z piatich útvarov',
        'Document appointing a group of 12 members from five departments',
      ),
      start: '2021-08',
      end: '2021-09-30',
      lead: 'org-leadership',
      supporting: ['org-architect', 'org-development'],
      status: 'complete',
      evidence: localized('Menovací dokument z 27. septembra 2021', 'Appointing document of 27 September 2021'),
    }),
    milestone('bb-2021-planning-analysis', {
      title: localized(
        'Analýza zapájania verejnosti v troch vybraných procesoch',
        'Analysis of public involvement in three selected processes',
      ),
      output: localized(
        'Analytická správa s odporúčaniami zverejnená na webe mesta',
        'Analytical report with recommendations published on the city’s website',
      ),
      start: '2021-10',
      end: '2022-01-31',
      lead: 'org-development',
      supporting: ['org-urbanism', 'org-experts'],
      status: 'complete',
      evidence: localized('Analytická správa, február 2022', 'Analytical report, February 2022'),
    }),
    milestone('bb-2021-planning-training', {
      title: localized('Školenia zamestnancov v otvorenom vládnutí', 'Training of employees in open government'),
      output: localized('4 školenia pre 40 zamestnancov', '4 training sessions for 40 employees'),
      start: '2021-11',
      end: '2022-04',
      lead: 'org-leadership',
      supporting: ['org-dialogue'],
      cost: 5200,
      costSource: cityBudget,
      status: 'complete',
      evidence: localized(
        'Prezenčné listiny 4 školení, spolu 43 zamestnancov',
        'Attendance lists of 4 sessions, 43 employees in total',
      ),
    }),
    milestone('bb-2021-planning-meetings', {
      title: localized('Komunikačné stretnutia s obyvateľmi', 'Communication meetings with residents'),
      output: localized(
        '6 stretnutí so zápismi zverejnenými na webe mesta',
        '6 meetings with minutes published on the city’s website',
      ),
      start: '2022-02',
      end: '2022-07',
      lead: 'org-architect',
      supporting: ['org-urbanism'],
      cost: 1800,
      costSource: cityBudget,
      status: 'limited',
      evidence: localized('Zápisy zo 4 stretnutí', 'Minutes of 4 meetings'),
    }),
  ],
  criteria: [
    criterion('bb-2021-planning-criterion-1', {
      milestone: 'bb-2021-planning-training',
      indicator: localized(
        'Počet zamestnancov, ktorí školenie absolvovali',
        'Number of employees who completed the training',
      ),
      baseline: same('8'),
      target: same('40'),
      unit: localized('zamestnanci', 'employees'),
      verification: localized('Prezenčné listiny', 'Attendance lists'),
      frequency: 'atEnd',
      responsible: 'org-leadership',
    }),
    criterion('bb-2021-planning-criterion-2', {
      indicator: localized(
        'Podiel materiálov v troch procesoch prerokovaných s verejnosťou vopred',
        'Share of documents in the three processes discussed with the public beforehand',
      ),
      baseline: localized('2 z 9', '2 of 9'),
      target: localized('každý druhý', 'every second'),
      unit: localized('materiály', 'documents'),
      verification: localized(
        'Program zasadnutí zastupiteľstva a zápisy zo stretnutí',
        'Agendas of the city council and minutes of meetings',
      ),
      frequency: 'atEnd',
      responsible: 'org-development',
    }),
  ],
  completion: 'substantial',
  results: rich(
    `Školenie absolvovalo 43 zamestnancov a analytická skupina zostala v práci aj po skončení plánu. Zo 6 plánovaných komunikačných stretnutí sa uskutočnili 4; zvyšné dve sa pre pandemické opatrenia nekonali.
    Odporúčania analýzy sa premietli do prípravy ďalšieho akčného plánu.`,
    `The training was completed by 43 employees and the analytical group stayed at work after the plan ended. Of 6 planned communication meetings 4 took place; the remaining two were not held because of pandemic measures.
    The recommendations of the analysis were used in preparing the next action plan.`,
  ),
}
