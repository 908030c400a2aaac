import { namesIn } from './namesIn.ts'
import { runsOf } from './outline.ts'
import type { OutlineDocument } from './outline.ts'
import { namePart } from './shownValue.ts'
import { joinPlace, memberGroupAt, placeSegments } from '../plan/place.ts'
import { languages } from '../plan/localized.ts'
import type { Language } from '../plan/localized.ts'
import type { Place } from '../plan/place.ts'
import type { Plan } from '../plan/schema.ts'

/** What of a field stands in a document: its languages, and the addresses its links lead to. */
export type Printed = Readonly<{ languages: ReadonlySet<Language>; links: ReadonlySet<string> }>
type Open = { languages: Set<Language>; links: Set<string> }

/** Every field a document prints, read off its runs: nothing else is a witness. */
export function printedPlaces(plan: Plan, outline: OutlineDocument): ReadonlyMap<Place, Printed> {
  const printed = new Map<Place, Open>()
  const at = (place: Place): Open => {
    const known = printed.get(place) ?? { languages: new Set(), links: new Set() }
    printed.set(place, known)
    return known
  }
  for (const run of runsOf(outline)) {
    if (run.place === null) continue
    const field = at(run.place)
    field.languages.add(run.language)
    if (run.link !== null) field.links.add(run.link)
  }
  const spoken = languages.filter((language) => outline.parts.some((part) => part.language === language))
  // A field that names an organisation or a goal prints the name of it.
  for (const place of [...printed.keys()])
    for (const { name, place: namePlace } of namesIn(plan, place))
      for (const language of spoken) at(namePlace).languages.add(namePart(name, language).language)
  // What an attachment is shows in what stands behind its title: the name of a file, or the English plan in the document.
  for (const place of [...printed.keys()])
    if (memberGroupAt(holderOf(place)) === 'attachment') at(joinPlace(holderOf(place), 'content'))
  return printed
}

const holderOf = (place: Place): Place => joinPlace(...placeSegments(place).slice(0, -1))
