import { rich, same } from './build.ts'
import { generateCouncil } from './generateCouncil.ts'
import { generateCommitment } from './generateCommitment.ts'
import { randomFrom } from './random.ts'
import { organisations } from './words.ts'
import { createGoal, createPlan } from '../create.ts'
import { addMonths } from '../dates.ts'
import { participantSchema } from '../enums.ts'
import { localized } from '../localized.ts'
import type { Random } from './random.ts'
import type { Goal, Narrative, Plan } from '../schema.ts'

/** How big a plan to make; the same wishes always give the same plan. `seed` is any whole number. */
export type PlanWishes = Readonly<{ commitments: number; seed: number }>

/** A plan of any size with every kind of field filled in both languages, for trials of speed and size. */
export function generatePlan({ commitments, seed }: PlanWishes): Plan {
  const random = randomFrom(seed)
  const start = `${2024 + random.between(0, 2)}-0${random.between(1, 9)}`
  const end = addMonths(start, random.between(24, 40))
  const [firstYear, lastYear] = [Number(start.slice(0, 4)), end.slice(0, 4)]
  const goals = goalsOf(random)
  const prior = {
    id: 'plan-prior',
    title: localized(
      `Akčný plán otvoreného vládnutia mesta ${firstYear - 3} – ${firstYear - 1}`,
      `Open government action plan of the city ${firstYear - 3} – ${firstYear - 1}`,
    ),
  }
  const surroundings = { start, end, goals: goals.map((goal) => goal.id), prior }
  const title = localized(
    `Akčný plán otvoreného vládnutia mesta ${firstYear} – ${lastYear}`,
    `Open government action plan of the city ${firstYear} – ${lastYear}`,
  )
  return {
    // OGP Local takes at most five commitments; a bigger plan can only be the city's own.
    ...createPlan(
      `plan-${Math.abs(Math.trunc(seed))}-${commitments}`,
      title,
      commitments > 5 ? 'cityOnly' : 'ogpLocal',
    ),
    period: {
      start,
      end,
      termEnd: addMonths(end, random.between(2, 5)),
      submitted: `${start}-15`,
      labels: [{ id: 'label-1', label: same(`${firstYear} – ${lastYear}`) }],
    },
    leadInstitutions: organisations.slice(0, 4).map((organisation) => organisation.id),
    webPage: 'https://mesto.example/otvorene',
    contacts: [
      {
        id: 'contact-1',
        role: 'government',
        name: 'OGP Local',
        position: localized('koordinácia plánu', 'coordination of the plan'),
        organisation: 'org-participation',
        email: 'otvorene@mesto.example',
        phone: '+421 000 000 000',
      },
    ],
    monitoringContacts: [{ id: 'monitoring-1', name: 'OGP Local', email: 'hodnotenie@univerzita.example' }],
    narrative: narrativeOf(random),
    goals,
    commitments: Array.from({ length: commitments }, (_, index) => generateCommitment(index, surroundings, random)),
    endorsements: [
      {
        id: 'endorsement-1',
        name: 'Rada seniorov',
        position: localized('člen fóra', 'member of the forum'),
        organisation: 'org-seniors',
      },
    ],
    organisations: [...organisations],
    council: generateCouncil(title, end, random),
  }
}

const aims = [
  localized('Obyvatelia poznajú dôvody rozhodnutí mesta', 'Residents know the reasons for the city’s decisions'),
  localized('Podnety dostávajú odpoveď do 30 dní', 'Suggestions are answered within 30 days'),
  localized(
    'Úrad pripravuje rozhodnutia s tými, ktorých sa týkajú',
    'The office prepares decisions with those they concern',
  ),
  localized('Údaje mesta sú otvorené a použiteľné', 'The city’s data are open and usable'),
  localized(
    'Do rozhodovania sa dostanú aj znevýhodnené skupiny',
    'Disadvantaged groups take part in decision-making too',
  ),
]

function goalsOf(random: Random): Goal[] {
  return random.some(aims, random.between(3, 5)).map((title, position) => {
    const percent = random.between(50, 90)
    return {
      ...createGoal(`goal-${position + 1}`),
      title,
      description: rich(
        `Pokrok spoznáme podľa prieskumu, v ktorom to potvrdí aspoň ${percent} % opýtaných.`,
        `We will recognise progress by a survey in which at least ${percent}% of respondents confirm it.`,
      ),
    }
  })
}

const openings = [
  localized('Mesto sa otvorenému vládnutiu venuje dlhodobo', 'The city has worked on open government for a long time'),
  localized('Vychádzame zo spoločných stretnutí s obyvateľmi', 'We build on joint meetings with residents'),
  localized(
    'Poučili sme sa z hodnotenia predchádzajúceho plánu',
    'We have learned from the evaluation of the prior plan',
  ),
]
const continuations = [
  localized(
    'a každý rok zverejní, čo sa podarilo a čo nie',
    'and every year it will be public what worked and what did not',
  ),
  localized('a postup platí pre všetky oddelenia úradu', 'and the procedure holds for all departments of the office'),
  localized(
    'a na zmenách sa dohodneme s Fórom otvoreného vládnutia',
    'and we will agree on changes with the Open Government Forum',
  ),
]

function narrativeOf(random: Random): Narrative {
  const answer = () => {
    const [first, second] = [random.pick(openings), random.pick(continuations)]
    const [count, year] = [random.between(5, 40), random.between(2019, 2023)]
    return rich(
      `${first.sk} ${second.sk}. Od roku ${year} sa na tom podieľalo **${count}** organizácií.
      - Stretávame sa osobne v mestských častiach.
      - Stretávame sa online, *vždy* so zverejneným zápisom.`,
      `${first.en} ${second.en}. Since ${year} **${count}** organisations have taken part.
      - We meet in person in the districts.
      - We meet online, *always* with published minutes.`,
    )
  }
  return {
    foreword: answer(),
    vision: answer(),
    achievements: answer(),
    challenges: answer(),
    visionContribution: answer(),
    policyContribution: answer(),
    coordination: answer(),
    spaces: answer(),
    diversity: answer(),
    participants: [...random.some(participantSchema.options, random.between(2, 5))],
    groupCount: random.between(5, 60),
    meetingCount: random.between(1, 20),
    continuation: answer(),
    monitoringBody: answer(),
    progressDiscussion: answer(),
    progressChecks: answer(),
    publication: answer(),
  }
}
