import { materialTitle, materialTitlePlace } from '../../council/materialTitle.ts'
import { attachmentRuns, attachmentsIn } from './councilAttachments.ts'
import { tableOf, fieldCell } from './table.ts'
import { withoutPlace } from './titlePage.ts'
import { woven } from './woven.ts'
import type { DocumentKey } from '../documentText.ts'
import { joinLines } from '../joinLines.ts'
import type { KeyValues, OutlineBlock, OutlineParagraph, OutlineRun, OutlineSignature, TitlePage } from '../outline.ts'
import { bulletList, heading, ownRun, paragraph } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import type { Language } from '../../plan/localized.ts'
import { joinPlace } from '../../plan/place.ts'
import { printable } from '../../text/typography.ts'

/** The first page of a material: for which session, what it is called; who, in the language of the others, follows. */
export function materialTitlePage(scribe: Scribe, others: readonly Scribe[]): TitlePage {
  const { plan } = scribe
  return {
    type: 'titlePage',
    institutions: plan.leadInstitutions.length <= 3 ? scribe.parts('leadInstitutions').map(withoutPlace) : [],
    occasion: occasion(scribe),
    titles: [scribe, ...others].map(materialTitleRuns).filter((runs) => runs.length > 0),
    lines: [],
  }
}

/** "Materiál na rokovanie Mestského zastupiteľstva v …" and the day, a line each. */
export function occasion(scribe: Scribe): readonly (readonly OutlineRun[])[] {
  return [
    scribe.has('council/place')
      ? woven(scribe, 'document:council.session', { place: scribe.field('council/place') })
      : scribe.say('document:council.sessionAnywhere'),
    ...(scribe.has('council/sessionDate')
      ? [woven(scribe, 'document:council.sessionDate', { date: scribe.field('council/sessionDate') })]
      : []),
  ]
}

export function materialTitleRuns(scribe: Scribe): readonly OutlineRun[] {
  const place = materialTitlePlace(scribe.plan)
  return scribe.has(place) ? scribe.field(place) : []
}

/** The title as plain text, for the properties of the file. */
export function materialTitleText({ plan, language, sentence }: Scribe): string {
  const title = materialTitle(plan)
  return (
    printable(title[language]).trim() ||
    printable(plan.title[language]).trim() ||
    sentence('document:label.untitledPlan')
  )
}

/** The council as it speaks in its resolution. */
export function councilName(scribe: Scribe): readonly OutlineRun[] {
  return scribe.has('council/place')
    ? woven(scribe, 'document:council.body', { place: scribe.field('council/place') })
    : scribe.say('document:council.bodyAnywhere')
}

/**
 * What stands under the title: numbers, people, where it was discussed, what the material holds, and the signature.
 * On a title page that is a document of its own, the contents are its only chapter.
 */
export function materialFacts(scribe: Scribe, spoken: readonly Language[], isAlone = false): readonly OutlineBlock[] {
  const contents = scribe.say('document:council.contents')
  return [
    ...facts(scribe),
    ...discussions(scribe),
    isAlone ? heading(1, contents) : paragraph([...contents, ...scribe.say('document:label.colon')], 'label'),
    contentsList(scribe, spoken),
    ...signature(scribe),
  ]
}

function facts(scribe: Scribe): readonly KeyValues[] {
  const { plan } = scribe
  const colon = (key: DocumentKey): readonly OutlineRun[] => [...scribe.say(key), ...scribe.say('document:label.colon')]
  const authors = plan.council.authors.map(({ id }) =>
    personRuns(scribe, joinPlace('council/authors', id), 'name', 'position'),
  )
  const rows = [
    { label: colon('fields:council.materialNumber'), value: scribe.field('council/materialNumber') },
    { label: colon('fields:council.agendaItem'), value: scribe.field('council/agendaItem') },
    {
      label: scribe.say('document:council.presenter'),
      value: personRuns(scribe, 'council', 'presenter', 'presenterPosition'),
    },
    {
      label: scribe.say('document:council.authors'),
      value: joinLines(
        authors.filter((runs) => runs.length > 0),
        () => ownRun('; ', scribe.language),
      ),
    },
  ].filter(({ value }) => value.length > 0)
  return rows.length === 0 ? [] : [{ type: 'keyValues', items: rows }]
}

/** "Ing. Ján Novák, primátor mesta": only people in public functions stand in a material. */
function personRuns(scribe: Scribe, place: string, name: string, position: string): readonly OutlineRun[] {
  const who = scribe.field(joinPlace(place, name))
  const what = scribe.field(joinPlace(place, position))
  return who.length === 0 || what.length === 0 ? [...who, ...what] : [...who, ownRun(', ', scribe.language), ...what]
}

function discussions(scribe: Scribe): readonly OutlineBlock[] {
  const { discussions: held } = scribe.plan.council
  if (held.length === 0) return []
  const table = tableOf(
    [scribe],
    'discussions',
    {},
    [
      { label: 'document:label.body', width: 50 },
      { label: 'document:label.date', width: 35 },
      { label: 'document:label.outcome', width: 80 },
    ],
    held.map(({ id }) =>
      ['body', 'date', 'outcome'].map((key) => fieldCell([scribe], joinPlace('council/discussions', id, key))),
    ),
  )
  return [paragraph(scribe.say('document:council.discussed'), 'label'), { ...table, isCaptionShown: false }]
}

function contentsList(scribe: Scribe, spoken: readonly Language[]): OutlineBlock {
  const attachments = attachmentsIn(scribe.plan, spoken)
  const items = [
    ...(scribe.plan.council.resolution.length === 0 ? [] : [scribe.say('document:council.resolution')]),
    scribe.say('document:council.memorandum'),
    scribe.say('document:council.plan'),
    ...attachments.map((attachment, position) => attachmentRuns(scribe, attachment, position + 1)),
  ]
  const list = bulletList(items)
  return list.type === 'list' ? { ...list, isNumbered: true } : list
}

/** Where nobody is named in this language, the place and the day stand alone. */
function signature(scribe: Scribe): readonly (OutlineSignature | OutlineParagraph)[] {
  const { language } = scribe
  const lines = ['council/presenter', 'council/presenterPosition'].filter((place) => scribe.has(place))
  const [name = [], position = []] = lines.map((place) => withoutPlace(scribe.field(place)))
  const where = printable(scribe.plan.council.place[language]).trim()
  const place = where === '' ? [] : [ownRun(where.charAt(0).toLocaleUpperCase(language) + where.slice(1), language)]
  const date = scribe.field('council/preparedOn')
  const signedAt =
    place.length > 0 && date.length > 0
      ? woven(scribe, 'document:council.placeAndDate', { place, date })
      : [...place, ...date]
  if (name.length > 0) return [{ type: 'signature', place: signedAt, name, position }]
  return date.length > 0 ? [paragraph(signedAt)] : []
}
