import { budgetLine, criterion, milestone, rich, same } from './build.ts'
import { affected, approaches, districts, fundingSources, organisations, steps, topics, valueReasons } from './words.ts'
import { createCommitment } from '../create.ts'
import { addMonths, daysInMonth, monthIndex } from '../dates.ts'
import { completionSchema, coreOgpValues, frequencySchema, ogpValueSchema } from '../enums.ts'
import { emptyText, localized } from '../localized.ts'
import { emptyRichText } from '../richText.ts'
import type { Random } from './random.ts'
import type { Topic } from './words.ts'
import type { BudgetLine, Commitment, Criterion, Lineage, Milestone, ValueClaim } from '../commitmentSchema.ts'
import type { PlanDate } from '../dates.ts'
import type { LocalizedText } from '../localized.ts'
import type { Plan } from '../schema.ts'

/** What a generated commitment stands in: months it must keep to, ids it may name, the plan it may continue. */
export type Surroundings = Readonly<{
  start: string
  end: string
  goals: readonly string[]
  prior: Pick<Plan, 'id' | 'title'>
}>
type Subject = Readonly<{ title: LocalizedText; topic: Topic; step: LocalizedText; district: string }>

const bodiesOf = (...kinds: readonly string[]): readonly string[] =>
  organisations.filter((organisation) => kinds.includes(organisation.kind)).map((organisation) => organisation.id)
const offices = bodiesOf('municipal')
const partners = bodiesOf('civilSociety', 'privateSector')
const others = bodiesOf('government', 'academia', 'other')

/** Commitment number `index` (from 0) of a generated plan; different numbers get different titles. */
export function generateCommitment(index: number, surroundings: Surroundings, random: Random): Commitment {
  const id = `com-${index + 1}`
  const subject = subjectOf(index)
  const { topic, title } = subject
  const quarter = Math.floor((monthIndex(surroundings.end) - monthIndex(surroundings.start)) / 4)
  const start = addMonths(surroundings.start, random.between(0, quarter))
  const end = addMonths(surroundings.end, -random.between(0, quarter))
  const milestones = milestonesOf(id, start, end, random)
  const isEvaluated = random.chance(30)
  const users = random.between(50, 900)
  return {
    ...createCommitment(id),
    ogpId: `SKBBA${index + 1001}`,
    title,
    ...textsOf(subject, random),
    start,
    end,
    leads: [...random.some(offices, random.between(1, 3))],
    leadsOutside: [...random.some(partners, random.between(1, 2))],
    supporting: [...random.some(others, random.between(1, 3))],
    goals: [...random.some(surroundings.goals, random.between(1, 2))],
    policyArea: topic.area,
    policyAreaOther: topic.area === 'other' ? localized('územný rozvoj', 'spatial development') : emptyText,
    sector: topic.sector,
    sectorOther: topic.sector === 'other' ? localized('kultúra', 'culture') : emptyText,
    values: valuesOf(id, random),
    budget: budgetOf(id, random),
    milestones,
    criteria: criteriaOf(id, milestones, random),
    lineage: random.chance(25) ? lineageOf(index, title, surroundings.prior) : null,
    completion: isEvaluated ? random.pick(completionSchema.options) : null,
    results: isEvaluated
      ? rich(
          `Postup platí v celej mestskej časti a využilo ho *${users}* obyvateľov.`,
          `The procedure is in force in the whole district and *${users}* residents have used it.`,
        )
      : emptyRichText,
  }
}

function subjectOf(index: number): Subject {
  const topic = memberAt(topics, index)
  const approach = memberAt(approaches, index)
  const district = memberAt(districts, index)
  // 13 topics, 5 approaches and 16 districts have no common divisor: a title comes again after 1,040 commitments.
  const round = Math.floor(index / (topics.length * approaches.length * districts.length)) + 1
  const stage = round === 1 ? emptyText : localized(`, ${round}. etapa`, `, stage ${round}`)
  return {
    title: localized(
      `${approach.title.sk} ${topic.name.sk} v mestskej časti ${district}${stage.sk}`,
      `${approach.title.en} ${topic.name.en} in the district of ${district}${stage.en}`,
    ),
    topic,
    step: approach.step,
    district,
  }
}

type Texts = Pick<
  Commitment,
  'summary' | 'problem' | 'statusQuo' | 'solution' | 'contribution' | 'strategyLink' | 'resources'
>

function textsOf({ topic: { name }, step, district }: Subject, random: Random): Texts {
  const many = random.between(30, 90)
  const few = random.between(5, 12)
  const percent = random.between(35, 75)
  const year = random.between(2019, 2023)
  const people = random.pick(affected)
  return {
    summary: localized(
      `Mesto ${step.sk}. Postup overí v mestskej časti ${district} a potom ho zavedie v celom meste.`,
      `The city will ${step.en}. It will test the procedure in the district of ${district} and then introduce it in the whole city.`,
    ),
    problem: rich(
      `${capitalised(from(many))} ${name.sk}, o ktorých mesto v roku ${year} rozhodovalo, sa s obyvateľmi vopred hovorilo len v ${few} prípadoch. V prieskume v mestskej časti ${district} uviedlo **${percent} %** opýtaných, že o ich príprave nemá dosť informácií.
      Najviac to zasahuje ${people.sk}. Mesto dostalo v tom istom roku ${many + few} podnetov a na ${few} z nich neodpovedalo; spory sa potom riešia až v zastupiteľstve a rozhodnutia sa omeškávajú priemerne o ${percent} dní.`,
      `Of ${many} ${name.en} the city decided on in ${year}, residents were consulted beforehand in only ${few} cases. In a survey in the district of ${district}, **${percent}%** of respondents said they lack information on their preparation.
      This hits ${people.en} most. In the same year the city received ${many + few} suggestions and left ${few} of them without an answer; disputes are then settled only in the city council and decisions are delayed by ${percent} days on average.`,
    ),
    statusQuo: rich(
      `Mesto zverejňuje len to, čo určuje zákon. V roku ${year} sa uskutočnilo ${few} stretnutí k hotovým návrhom; ich zápisy nie sú verejné.`,
      `The city publishes only what the law requires. In ${year} there were ${few} meetings on finished proposals; their minutes are not public.`,
    ),
    solution: rich(
      `Mesto ${step.sk}. Konkrétne:
      - opíše dnešný postup a určí, kto zaň zodpovedá,
      - vyškolí zamestnancov a prizve k práci aj ${people.sk},
      - výsledky zverejní na [stránke mesta](https://mesto.example/otvorene) a raz za rok ich vyhodnotí.`,
      `The city will ${step.en}. In particular it will:
      - describe today’s procedure and say who is responsible for it,
      - train employees and also invite ${people.en} to take part,
      - publish the results on the [city’s website](https://mesto.example/otvorene) and evaluate them once a year.`,
    ),
    contribution: rich(
      `Keď obyvatelia poznajú postup a termíny, prídu so svojimi podnetmi včas. Podiel opýtaných bez dostatku informácií má klesnúť ${from(percent)} % na ${Math.floor(percent / 3)} %.`,
      `Once residents know the procedure and dates, they bring their suggestions in time. The share of respondents lacking information should fall from ${percent}% to ${Math.floor(percent / 3)}%.`,
    ),
    strategyLink: rich(
      `Stratégia otvoreného vládnutia, cieľ ${few}: rozhodovanie, ktorému obyvatelia rozumejú.`,
      `Open government strategy, goal ${few}: decision-making that residents understand.`,
    ),
    resources: rich(
      `Koordinátor na čiastočný úväzok a ${few} hodín práce útvarov týždenne.`,
      `A part-time coordinator and ${few} hours of departments’ work a week.`,
    ),
  }
}

/** "z 30", "zo 40": the preposition takes its vowel before štyridsať, šesťdesiat and sedemdesiat. */
const from = (count: number): string => `${/^[467]\d$/.test(String(count)) ? 'zo' : 'z'} ${count}`
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function valuesOf(id: string, random: Random): ValueClaim[] {
  const core = random.pick(coreOgpValues)
  const more = random.some(ogpValueSchema.options, random.between(0, 2)).filter((value) => value !== core)
  return [core, ...more].map((value) => ({
    id: `${id}-${value}`,
    value,
    justification: rich(valueReasons[value].sk, valueReasons[value].en),
  }))
}

function budgetOf(id: string, random: Random): BudgetLine[] {
  const purposes = [
    localized('Facilitácia stretnutí', 'Facilitation of meetings'),
    localized('Školenia zamestnancov', 'Training of employees'),
    localized('Úprava webovej stránky', 'Adaptation of the website'),
  ]
  return random
    .some(purposes, random.between(1, 3))
    .map((purpose, position) =>
      budgetLine(`${id}-bud-${position + 1}`, random.between(5, 90) * 100, purpose, random.pick(fundingSources)),
    )
}

function milestonesOf(id: string, start: string, end: string, random: Random): Milestone[] {
  const chosen = new Set(random.some(steps, random.between(3, 6)))
  const inOrder = steps.filter((step) => chosen.has(step))
  const span = (monthIndex(end) - monthIndex(start)) / inOrder.length
  return inOrder.map((step, position) => {
    const first = addMonths(start, Math.floor(position * span))
    const last = addMonths(start, Math.floor((position + 1) * span))
    const status = random.chance(50) ? random.pick(completionSchema.options) : null
    return milestone(`${id}-mil-${position + 1}`, {
      ...step,
      start: first,
      end: random.chance(50) ? last : dayIn(last, random),
      lead: random.pick(offices),
      supporting: [...random.some([...partners, ...others], random.between(0, 3))],
      cost: random.between(0, 60) * 100,
      costSource: random.pick(fundingSources),
      status,
      evidence:
        status === 'complete'
          ? localized('Zápis zverejnený na webe mesta', 'Minutes published on the city’s website')
          : emptyText,
    })
  })
}

const dayIn = (month: string, random: Random): PlanDate =>
  `${month}-${String(random.between(1, daysInMonth(month))).padStart(2, '0')}`

function criteriaOf(id: string, milestones: readonly Milestone[], random: Random): Criterion[] {
  const measured = [null, ...random.some(milestones, random.between(1, 3))]
  return measured.map((judged, position) => {
    const baseline = random.between(0, 40)
    const isShare = random.chance(50)
    const amount = (value: number): LocalizedText =>
      isShare ? localized(`${value} %`, `${value}%`) : same(String(value))
    return criterion(`${id}-cri-${position + 1}`, {
      milestone: judged?.id ?? null,
      indicator: isShare
        ? localized('Podiel podnetov zodpovedaných do 30 dní', 'Share of suggestions answered within 30 days')
        : localized('Počet obyvateľov zapojených za rok', 'Number of residents taking part in a year'),
      baseline: amount(baseline),
      target: amount(baseline + random.between(10, 60)),
      unit: isShare ? localized('% podnetov', '% of suggestions') : localized('osoby', 'people'),
      verification: localized('Výročná správa na webe mesta', 'Annual report on the city’s website'),
      frequency: random.pick(frequencySchema.options),
      responsible: random.pick([...offices, ...others]),
    })
  })
}

function lineageOf(index: number, title: LocalizedText, prior: Surroundings['prior']): Lineage {
  return {
    planId: prior.id,
    planTitle: prior.title,
    commitmentId: `com-${index + 1}`,
    number: String(index + 1),
    title,
    news: rich(
      'Predchádzajúci záväzok postup overil, nový z neho robí pravidlo pre celé mesto.',
      'The prior commitment tested the procedure, the new one makes it a rule for the whole city.',
    ),
  }
}

function memberAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('no members')
  return item
}
