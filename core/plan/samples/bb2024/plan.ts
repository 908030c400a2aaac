import { rich, same } from '../build.ts'
import { withOrganisations } from '../organisations.ts'
import { council2024 } from './council.ts'
import { coexistence2024 } from './coexistence.ts'
import { colaboratory2024 } from './colaboratory.ts'
import { narrative2024 } from './narrative.ts'
import { publicSpace2024 } from './publicSpace.ts'
import { responses2024 } from './responses.ts'
import { localized } from '../../localized.ts'
import { newStatus } from '../../statusSchema.ts'
import type { Plan } from '../../schema.ts'

/**
 * The second plan as the city first announced it, for 2024 to 2027. The term of office ends in autumn 2026, so the
 * plan ends later than OGP Local allows: the first thing the checks should say about it.
 */
export const plan2024: Plan = withOrganisations({
  id: 'bb-2024',
  origin: { kind: 'draft', importedFrom: null },
  status: newStatus,
  council: council2024,
  kind: 'ogpLocal',
  title: localized(
    'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2024 – 2027',
    'Action plan – Banská Bystrica, Slovak Republic, 2024 – 2027',
  ),
  period: {
    start: '2024-01',
    end: '2027-06',
    termEnd: '2026-10',
    submitted: null,
    labels: [
      { id: 'bb-2024-label-1', label: same('2024 – 2027') },
      { id: 'bb-2024-label-2', label: same('2024/2027') },
    ],
  },
  leadInstitutions: [
    'org-participation',
    'org-head',
    'org-mayor',
    'org-development',
    'org-architect',
    'org-dialogue',
    'org-nova',
  ],
  webPage: 'https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/',
  contacts: [
    {
      id: 'bb-2024-contact-city',
      role: 'government',
      name: 'OGP Local Banská Bystrica',
      position: localized('koordinácia akčného plánu', 'coordination of the action plan'),
      organisation: 'org-participation',
      email: '',
      phone: '',
    },
    {
      id: 'bb-2024-contact-partners',
      role: 'nonGovernment',
      name: 'Dialogue Centre, n. o.',
      position: localized('koordinácia za mimovládnych partnerov', 'coordination for non-governmental partners'),
      organisation: 'org-dialogue',
      email: '',
      phone: '',
    },
  ],
  monitoringContacts: [{ id: 'bb-2024-monitoring', name: 'Ekonomická fakulta UMB', email: '' }],
  narrative: narrative2024,
  goals: [
    {
      id: 'bb-2024-goal-collaboration',
      title: localized(
        'Spolupráca s obyvateľmi je bežnou súčasťou prípravy rozhodnutí v každom oddelení úradu',
        'Collaboration with residents is a common part of preparing decisions in every department of the office',
      ),
      description: rich(
        'Oddelenia vedia, kedy majú prizvať Spolupracovňu, a majú na to pravidlá, čas aj zručnosti. Úspech spoznáme podľa toho, že ju využíva väčšina oddelení, nie jednotlivci.',
        'Departments know when to invite the CoLaboratory and have the rules, time and skills for it. We will recognise success when most departments use it, not individuals.',
      ),
    },
    {
      id: 'bb-2024-goal-response',
      title: localized(
        'Kto mestu pošle podnet, dostane odôvodnenú odpoveď',
        'Whoever sends the city a suggestion receives a reasoned response',
      ),
      description: rich(
        'Podnety sa posudzujú podľa zverejnených kritérií a ich osud je verejný. Cieľ vychádza z piliera transparentnosť.',
        'Suggestions are assessed by published criteria and what becomes of them is public. The goal follows from the pillar transparency.',
      ),
    },
    {
      id: 'bb-2024-goal-dialogue',
      title: localized(
        'Úrad vie viesť dialóg aj o témach, ktoré mesto rozdeľujú',
        'The office can lead a dialogue even on topics that divide the city',
      ),
      description: rich(
        'Zamestnanci majú nástroje na predchádzanie polarizácii a skúsenosť s ich používaním. Cieľ vychádza z piliera spolupráca.',
        'Employees have tools to prevent polarisation and experience in using them. The goal follows from the pillar collaboration.',
      ),
    },
    {
      id: 'bb-2024-goal-early',
      title: localized(
        'Obyvatelia vstupujú do prípravy verejných priestranstiev pred zadaním projektu',
        'Residents take part in preparing public spaces before the design is commissioned',
      ),
      description: rich(
        'Pri každej väčšej obnove sú vopred známe kroky, termíny a rozsah, v akom môžu ľudia návrh ovplyvniť. Cieľ vychádza z piliera participácia.',
        'For every larger renewal the steps, dates and the extent to which people can influence the design are known in advance. The goal follows from the pillar participation.',
      ),
    },
  ],
  commitments: [colaboratory2024, responses2024, coexistence2024, publicSpace2024],
  endorsements: [
    {
      id: 'bb-2024-endorsement-1',
      name: 'Dialogue Centre, n. o.',
      position: localized('partner mesta v OGP Local', 'the city’s partner in OGP Local'),
      organisation: 'org-dialogue',
    },
  ],
  organisations: [],
})
