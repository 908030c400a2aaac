import { rich, same } from '../build.ts'
import { withOrganisations } from '../organisations.ts'
import { narrative2021 } from './narrative.ts'
import { planning2021 } from './planning.ts'
import { platform2021 } from './platform.ts'
import { strategy2021 } from './strategy.ts'
import { newCouncil } from '../../councilSchema.ts'
import { localized } from '../../localized.ts'
import { newStatus } from '../../statusSchema.ts'
import type { Plan } from '../../schema.ts'

/** The first plan, submitted on 30 July 2021; the city and OGP write its period in several ways. */
export const plan2021: Plan = withOrganisations({
  id: 'bb-2021',
  origin: { kind: 'prior', importedFrom: null },
  status: { ...newStatus, stage: 'submitted' },
  council: newCouncil,
  kind: 'ogpLocal',
  title: localized(
    'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2021 – 2022',
    'Action plan – Banská Bystrica, Slovak Republic, 2021 – 2022',
  ),
  period: {
    start: '2021-08',
    end: '2022-08',
    termEnd: '2022-10',
    submitted: '2021-07-30',
    labels: [
      { id: 'bb-2021-label-1', label: same('2021 – 2022') },
      { id: 'bb-2021-label-2', label: same('2021/2022') },
      { id: 'bb-2021-label-3', label: same('2021/2023') },
    ],
  },
  leadInstitutions: ['org-leadership'],
  webPage: 'https://www.banskabystrica.sk/samosprava/otvorena-samosprava-ogp-local/akcny-plan-ogp/',
  contacts: [
    {
      id: 'bb-2021-contact-city',
      role: 'government',
      name: 'OGP Local Banská Bystrica',
      position: localized('koordinácia akčného plánu', 'coordination of the action plan'),
      organisation: 'org-leadership',
      email: '',
      phone: '',
    },
    {
      id: 'bb-2021-contact-partners',
      role: 'nonGovernment',
      name: 'Dialogue Centre, n. o.',
      position: localized('koordinácia za mimovládnych partnerov', 'coordination for non-governmental partners'),
      organisation: 'org-dialogue',
      email: '',
      phone: '',
    },
  ],
  monitoringContacts: [{ id: 'bb-2021-monitoring', name: 'Ekonomická fakulta UMB', email: '' }],
  narrative: narrative2021,
  goals: [
    {
      id: 'bb-2021-goal-skills',
      title: localized(
        'Zamestnanci úradu otvorenému vládnutiu rozumejú a vedia ho používať',
        'Municipal staff understand open government and know how to use it',
      ),
      description: rich(
        'Kto pripravuje rozhodnutie, vie pomenovať, koho sa dotýka, prizvať týchto ľudí včas a vyhodnotiť ich názory. Začíname tromi vybranými procesmi.',
        'Whoever prepares a decision can name those it affects, invite them in time and evaluate their views. We start with three selected processes.',
      ),
    },
    {
      id: 'bb-2021-goal-strategy',
      title: localized(
        'Mesto má stratégiu otvoreného vládnutia, ktorú spoločne vytvorili obyvatelia a úrad',
        'The city has an open government strategy created jointly by residents and the office',
      ),
      description: rich(
        'Stratégia určí smerovanie do roku 2030 a krátkodobé ciele, podľa ktorých bude možné pokrok merať.',
        'The strategy will set the direction until 2030 and short-term goals by which progress can be measured.',
      ),
    },
    {
      id: 'bb-2021-goal-space',
      title: localized(
        'Spolupráca mesta a občianskej spoločnosti má stály priestor',
        'Collaboration of the city and civil society has a permanent space',
      ),
      description: rich(
        'Miesto, kde sa mesto s obyvateľmi a organizáciami stretáva pravidelne, podľa známych pravidiel a nielen pri spore.',
        'A place where the city meets residents and organisations regularly, by known rules and not only when there is a dispute.',
      ),
    },
  ],
  commitments: [planning2021, strategy2021, platform2021],
  endorsements: [
    {
      id: 'bb-2021-endorsement-1',
      name: 'Dialogue Centre, n. o.',
      position: localized('člen základného tímu', 'member of the core team'),
      organisation: 'org-dialogue',
    },
    {
      id: 'bb-2021-endorsement-2',
      name: 'Interaktívna škola urbanizmu a územného plánovania, n. o.',
      position: localized('člen základného tímu', 'member of the core team'),
      organisation: 'org-urbanism',
    },
  ],
  organisations: [],
})
