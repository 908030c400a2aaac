import { languageSchema } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import { isRecord, pathOf, placeSegments, valueAt } from '../plan/place.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** Word takes at most 40 letters, digits and underscores in the name of a bookmark. */
const longestName = 40

const shortNames: Readonly<Record<string, string>> = {
  narrative: 'n',
  commitments: 'c',
  milestones: 'm',
  criteria: 'k',
  values: 'v',
  budget: 'b',
  goals: 'g',
  endorsements: 'e',
  organisations: 'o',
  labels: 'l',
  council: 'u',
  memorandum: 'd',
  resolution: 'r',
  items: 'i',
  authors: 'a',
  discussions: 's',
  attachments: 'p',
}
const longNames = new Map(Object.entries(shortNames).map(([long, short]) => [short, long]))

/** Where something stands, with positions in place of ids: `['commitments', 1, 'milestones', 2, 'output']`. */
export type Path = readonly (string | number)[]

/** The bookmark around a field in one language: `sk_c2_m3_output`. Positions, because ids are longer than a name may be. */
export function bookmarkName(plan: Plan, place: Place, language: Language): string {
  const end = Math.max(0, place.lastIndexOf('/'))
  const holder = place.slice(0, end)
  if (last.plan !== plan || last.holder !== holder)
    last = { plan, holder, name: namedPath(plan, holder), value: valueAt(plan, holder) }
  const key = place.slice(end + 1)
  const isKnown = end > 0 && isRecord(last.value) && Object.hasOwn(last.value, key)
  return (language + (isKnown ? last.name + written(key) : namedPath(plan, place))).slice(0, longestName)
}

function namedPath(plan: Plan, place: Place): string {
  let name = ''
  for (const segment of pathOf(plan, place) ?? placeSegments(place)) name += written(segment)
  return name
}

/** The thing that was asked about last: the fields of one mostly come one after the other. */
let last: Readonly<{ plan: Plan | null; holder: Place; name: string; value: unknown }> = {
  plan: null,
  holder: '',
  name: '',
  value: null,
}

/**
 * The bookmark around a later paragraph of a field: `sk_n_vision__2`. One over several paragraphs does not outlive
 * LibreOffice: of what it saves once, it reads only the last paragraph again.
 */
export function laterBookmarkName(name: string, paragraph: number): string {
  const end = `__${paragraph}`
  return `${name.slice(0, longestName - end.length)}${end}`
}

/** The name without the number of a paragraph. */
export const wholeBookmarkName = (name: string): string => name.replace(/__\d+$/u, '')

/** What a bookmark of ours is around; null for any other. */
export function bookmarkedField(name: string): Readonly<{ path: Path; language: Language }> | null {
  const [, language, rest = ''] = /^(sk|en)((?:_[A-Za-z]+\d*)+)$/u.exec(name) ?? []
  const spoken = languageSchema.safeParse(language)
  return spoken.success ? { path: readPath(rest.split('_').slice(1)), language: spoken.data } : null
}

/**
 * A bookmark at the beginning of a thing that keeps its id: `_c2m3_p7k1…`; hidden in Word's list, as names with an
 * underscore in front are. Null for a thing whose id does not fit.
 */
export function idBookmarkName(plan: Plan, holder: Place, id: string): string | null {
  const path = pathOf(plan, holder) ?? []
  let lists = ''
  for (const segment of path) if (segment !== 'period') lists += written(segment).replaceAll('_', '')
  const name = `_${lists}_${id.replaceAll('-', '_')}`
  return path.length === 0 || name.length > longestName ? null : name
}

/** The thing an id bookmark is at, and its id; null for any other bookmark. */
export function bookmarkedId(name: string): Readonly<{ path: Path; id: string }> | null {
  const [, lists = '', id = ''] = /^_((?:[a-z]\d+)+)_([A-Za-z]\w{2,})$/u.exec(name) ?? []
  if (id === '') return null
  const path = readPath(lists.match(/[a-z]\d+/gu) ?? [])
  return { path: path[0] === 'labels' ? ['period', ...path] : path, id: id.replaceAll('_', '-') }
}

const written = (segment: string | number): string =>
  typeof segment === 'number' ? String(segment + 1) : `_${shortNames[segment] ?? segment}`

function readPath(parts: readonly string[]): Path {
  return parts.flatMap((part) => {
    const [, word = '', number = ''] = /^([A-Za-z]+)(\d*)$/u.exec(part) ?? []
    const segment = longNames.get(word) ?? word
    return number === '' ? [segment] : [segment, Number(number) - 1]
  })
}
