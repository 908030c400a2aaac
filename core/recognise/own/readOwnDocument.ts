import { withEnglishAttachment } from './englishAttachment.ts'
import { fieldTexts } from './fieldTexts.ts'
import type { MarkedField } from './fieldTexts.ts'
import { paragraphsOf, runsText } from './ownDocument.ts'
import type { CarriedPlan, OwnDocument } from './ownDocument.ts'
import { readField } from './readField.ts'
import { removedMembers } from './removedMembers.ts'
import type { PrintedField } from './removedMembers.ts'
import { skeletonPlan } from './skeleton.ts'
import { placedText, saysTheSame } from './placedText.ts'
import type { PlacedText } from './placedText.ts'
import { writeAt } from './writeAt.ts'
import { applyEdit } from '../../edit/applyEdit.ts'
import { isEqual } from '../../merge/planJson.ts'
import { bookmarkName, bookmarkedField, bookmarkedId } from '../../outline/bookmarkName.ts'
import { coveredFields } from '../../outline/coveredFields.ts'
import type { CoveredField } from '../../outline/coveredFields.ts'
import type { DocumentTexts } from '../../outline/documentText.ts'
import type { IdSource } from '../../plan/ids.ts'
import { languages, localizedTextSchema, otherLanguage } from '../../plan/localized.ts'
import type { Language } from '../../plan/localized.ts'
import { pointerOf, valueAt } from '../../plan/place.ts'
import type { Place } from '../../plan/place.ts'
import { placeOfPointer } from '../../plan/placeOfPointer.ts'
import type { Plan } from '../../plan/schema.ts'
import { wording } from '../../text/wording.ts'
import type { ForeignDocument } from '../blocks.ts'
import type { Recognised } from '../recognise.ts'

type Unread = Recognised['report']['unread'][number]

/** Fewer bookmarks of ours than this may stand in any document. */
const fewestFields = 5

/**
 * The plan out of a document Plánovňa wrote. Unchanged, it is the plan the document carries. Where the text was changed
 * since, the text counts and the report names the field. A document that lost the plan it carried is read by its
 * bookmarks. Null: not one of ours, or hardly any more; then it is recognised like any other.
 */
export function readOwnDocument(own: OwnDocument, newId: IdSource, texts: DocumentTexts): Recognised | null {
  const { fields, added } = fieldTexts(own)
  if (own.carried === null && fields.length < fewestFields) return null
  const base = own.carried?.plan ?? skeletonOf(own, fields, newId)
  const placed = fields
    .map(({ path, ...field }) => placedText(base, field, placeOfPointer(base, path.map((key) => `/${key}`).join(''))))
    .filter((field) => field.place !== '')
    .sort((one, other) => rank(one.place) - rank(other.place))
  const gone = own.carried === null ? noneGone : goneFrom(own, own.carried, placed, texts)
  if (gone === null) return null

  let plan = base
  const changed: Readonly<{ place: Place; language: Language }>[] = []
  const unread: Unread[] = added.map(({ runs, from }) => ({ text: runsText(runs).trim(), from }))
  for (const field of [...placed, ...gone.fields]) {
    if (own.carried !== null && saysTheSame(plan, field, texts)) continue
    const before = valueAt(plan, field.place)
    const read = readField(plan, field, texts, newId)
    plan = read.plan
    if (!read.isWhole) unread.push(...unreadOf(field))
    if (!read.isWhole || !isEqual(before, valueAt(plan, field.place))) changed.push(field)
  }
  for (const place of gone.members)
    if (valueAt(plan, place) !== undefined) plan = applyEdit(plan, { name: 'removeItem', place }).plan
  if (own.carried === null) plan = withNumbersInBoth(plan, placed)
  plan = withEnglishAttachment(plan, fields, own.carried !== null)
  return { plan, report: reportOf(own, plan, { placed, changed, unread, removed: gone.members.length > 0 }) }
}

/** "12" or "2024 – 2026" is printed once for both languages. */
function withNumbersInBoth(plan: Plan, placed: readonly PlacedText[]): Plan {
  return placed.reduce((next, { place, language }) => {
    const text = localizedTextSchema.safeParse(valueAt(next, place))
    const other = otherLanguage(language)
    if (!text.success || text.data[other] !== '' || /\p{L}/u.test(text.data[language])) return next
    return writeAt(next, place, { ...text.data, [other]: text.data[language] })
  }, plan)
}

/** What names others are read by comes first. */
const rank = (place: Place): number =>
  place.startsWith('organisations/') ? 0 : place.startsWith('goals/') ? 1 : place.includes('/milestones/') ? 2 : 3

function skeletonOf(own: OwnDocument, fields: readonly MarkedField[], newId: IdSource): Plan {
  const ids = [...own.marks.keys()].map(bookmarkedId).filter((found) => found !== null)
  return skeletonPlan(
    fields.map(({ path }) => path),
    ids,
    newId,
  )
}

type Gone = Readonly<{ members: readonly Place[]; fields: readonly PlacedText[] }>
const noneGone: Gone = { members: [], fields: [] }

/** What the carried plan has and the document does not say any more; null when that is most of it. */
function goneFrom(
  { document, marks }: OwnDocument,
  { plan, preset, languages: spoken }: CarriedPlan,
  placed: readonly PlacedText[],
  texts: DocumentTexts,
): Gone | null {
  const covered = coveredFields(plan, preset, spoken, texts).filter((field) => field.lines.length > 0)
  const marked = new Set(placed.map(({ place, language }) => bookmarkName(plan, place, language)))
  // The same words inside another field are that field's.
  const inFields = new Set(
    [...marks]
      .filter(([name]) => bookmarkedField(name) !== null)
      .flatMap(([, texts]) => texts.map(({ paragraph }) => paragraph)),
  )
  const others = paragraphsOf(document.blocks).filter((paragraph) => !inFields.has(paragraph))
  const words = wording(others.map(({ runs }) => runsText(runs)).join('\n'))
  const isMarked = ({ place }: CoveredField): boolean =>
    languages.some((language) => marked.has(bookmarkName(plan, place, language)))
  const isSaid = ({ lines }: CoveredField): boolean => lines.every((line) => words.includes(wording(line)))
  const printed = covered.map((field): PrintedField => ({
    field,
    state: isMarked(field) ? 'there' : isSaid(field) ? 'unmarked' : 'missing',
  }))
  const missing = printed.filter(({ state }) => state === 'missing').map(({ field }) => field)
  if (missing.length * 2 > covered.length) return null
  const members = removedMembers(plan, printed)
  const isInside = (place: Place): boolean => members.some((member) => place.startsWith(`${member}/`))
  return {
    members,
    fields: missing
      .filter(({ place }) => !isInside(place))
      .map(({ place, language }) => ({ place, language, paragraphs: [], behind: [] })),
  }
}

function unreadOf({ paragraphs }: PlacedText): readonly Unread[] {
  return paragraphs.map(({ runs, from }) => ({ text: runsText(runs).trim(), from })).filter(({ text }) => text !== '')
}

type Outcome = Readonly<{
  placed: readonly PlacedText[]
  changed: readonly Readonly<{ place: Place; language: Language }>[]
  unread: readonly Unread[]
  removed: boolean
}>

function reportOf({ document, carried }: OwnDocument, plan: Plan, outcome: Outcome): Recognised['report'] {
  const { placed, changed } = outcome
  const unread = [...outcome.unread, ...sideTexts(document, carried)]
  const isCarried = carried !== null
  const lossless = isCarried && unread.length === 0
  const fieldPlaces = placed.map(({ place, paragraphs }) => ({
    path: pointerOf(plan, place),
    from: paragraphs[0]?.from ?? 'file',
    confidence: 1,
  }))
  const places = isCarried ? changed : []
  return {
    reader: 'docx',
    producer: document.producer,
    language: plan.title.sk !== '' ? 'sk' : plan.title.en !== '' ? 'en' : null,
    lossless,
    confidence: lossless ? 1 : Number((placed.length / (placed.length + unread.length)).toFixed(3)),
    read: isCarried ? [{ path: '', from: 'file', confidence: 1 }] : fieldPlaces,
    changed: places.map(({ place, language }) => ({ path: pointerOf(plan, place), language })),
    unread,
    revisions: document.revisions === null ? null : { ...document.revisions, authors: [...document.revisions.authors] },
    comments: document.comments.map(({ author, at, text, from }) => {
      const place = placed.find(({ paragraphs }) => from !== null && paragraphs.some((each) => each.from === from))
      return { author, at, text, path: place === undefined ? null : pointerOf(plan, place.place) }
    }),
    warnings: warningCodes(document, places.length > 0, outcome.removed).map((code) => ({ code, message: '' })),
  }
}

/** Headers, footers and notes are the document's own, unless somebody changed them. */
function sideTexts(document: ForeignDocument, carried: CarriedPlan | null): readonly Unread[] {
  if (carried === null) return document.unread
  return document.unread.filter(({ text }) => text.split('\n').some((line) => !carried.isWrittenLine(line)))
}

function warningCodes(document: ForeignDocument, isChanged: boolean, isCut: boolean): readonly string[] {
  // The pictures of our documents are drawn from the plan.
  const codes = new Set<string>(document.warnings.filter((code) => code !== 'imagesSkipped'))
  if (isChanged) codes.add('changedInDocument')
  if (isCut) codes.add('removedInDocument')
  if (document.revisions !== null)
    codes.add(document.revisions.view === 'accepted' ? 'revisionsAccepted' : 'revisionsRejected')
  if (document.comments.length > 0) codes.add('commentsFound')
  return [...codes].sort()
}
