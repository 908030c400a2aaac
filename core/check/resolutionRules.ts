import { mainWords } from './context.ts'
import type { PlanRule } from './context.ts'
import { date, error, text, warning } from './finding.ts'
import type { Finding } from './finding.ts'
import { taskVerbs } from '../plan/councilSchema.ts'
import type { ResolutionItem, ResolutionPart } from '../plan/councilSchema.ts'
import { isAfter } from '../plan/dates.ts'
import type { LocalizedText } from '../plan/localized.ts'
import { joinPlace } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import { fold } from '../text/fold.ts'

/** K02: the resolution decides something; that the council discussed a material is no decision yet. Source: senica.sk. */
const hasDecision: PlanRule = ({ council }) => [
  ...(council.resolution.some(({ verb }) => verb !== 'discussed')
    ? []
    : [error('K02', 'council/resolution', 'check:k02.noVerb', { blocks: ['council'] })]),
  ...council.resolution.flatMap((part) => {
    const place = placeOf(part)
    if (part.items.length === 0) return [error('K02', place, 'check:k02.noPoint', { blocks: ['council'] })]
    return part.items
      .filter((item) => isBlank(item.text))
      .map((item) => error('K02', placeOfItem(part, item, 'text'), 'check:k02.emptyPoint', { blocks: ['council'] }))
  }),
]

/** Those whom a city council directs: the head of the office, the controller, the chief of police, directors (domain 7). */
const directed = /prednost|kontrolor|nacelni|riaditel|head of (the )?municipal office|controller|chief of|director/u

/**
 * K03: a council instructs only those whom it directs; others it asks. The addressee says whom, and where none is named,
 * who is responsible. Source: senica.sk.
 */
const instructsItsOwn: PlanRule = ({ council }) =>
  council.resolution
    .filter(({ verb }) => verb === 'instructs')
    .flatMap((part) => {
      const place = joinPlace(placeOf(part), 'addressee')
      if (!isBlank(part.addressee)) return isDirected(part.addressee) ? [] : [notDirected(place, part.addressee)]
      return part.items
        .filter(({ responsible }) => !isBlank(responsible) && !isDirected(responsible))
        .map((item) => notDirected(placeOfItem(part, item, 'responsible'), item.responsible))
    })

function notDirected(place: Place, who: LocalizedText): Finding {
  return error('K03', place, 'check:k03.notDirected', {
    params: { who: text(mainWords(who).words) },
    blocks: ['council'],
  })
}

/** K04: a task has somebody who answers for it, and a deadline. Source: domain reference, 7.2. */
const hasOwners: PlanRule = ({ council }) =>
  tasksOf(council.resolution).flatMap(({ part, item }) => [
    ...(isBlank(item.responsible)
      ? [
          error('K04', placeOfItem(part, item, 'responsible'), 'check:k04.responsibleMissing', {
            blocks: ['council'],
          }),
        ]
      : []),
    ...(item.deadline === null
      ? [error('K04', placeOfItem(part, item, 'deadline'), 'check:k04.deadlineMissing', { blocks: ['council'] })]
      : []),
  ])

/** K05: nobody can do by yesterday what is decided today. Source: design. */
const laterThanSession: PlanRule = ({ council: { resolution, sessionDate } }) =>
  tasksOf(resolution).flatMap(({ part, item }) =>
    sessionDate !== null && item.deadline !== null && isAfter(sessionDate, item.deadline)
      ? [
          warning('K05', placeOfItem(part, item, 'deadline'), 'check:k05.beforeSession', {
            params: { deadline: date(item.deadline), session: date(sessionDate) },
          }),
        ]
      : [],
  )

export const resolutionRules: readonly PlanRule[] = [hasDecision, instructsItsOwn, hasOwners, laterThanSession]

type Task = Readonly<{ part: ResolutionPart; item: ResolutionItem }>
const tasksOf = (resolution: readonly ResolutionPart[]): readonly Task[] =>
  resolution.filter(({ verb }) => taskVerbs.has(verb)).flatMap((part) => part.items.map((item) => ({ part, item })))

const placeOf = ({ id }: ResolutionPart): Place => joinPlace('council/resolution', id)
const placeOfItem = (part: ResolutionPart, { id }: ResolutionItem, key: keyof ResolutionItem): Place =>
  joinPlace(placeOf(part), 'items', id, key)
const isBlank = (words: LocalizedText): boolean => mainWords(words).words === ''
const isDirected = (who: LocalizedText): boolean => directed.test(fold(mainWords(who).words))
