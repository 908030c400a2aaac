import { createOrganisation } from '../../plan/create.ts'
import type { IdSource } from '../../plan/ids.ts'
import { emptyText } from '../../plan/localized.ts'
import type { Language, LocalizedText } from '../../plan/localized.ts'
import type { Plan } from '../../plan/schema.ts'
import { wording } from '../../text/wording.ts'

type Named = Readonly<{ id: string; name: LocalizedText }>
export type ReadNames = Readonly<{ ids: readonly string[]; unknown: readonly string[] }>

/** The things a list of names means. A semicolon parts names; so does a comma, but it may stand inside one that is known. */
export function readNames(lines: readonly string[], known: readonly Named[]): ReadNames {
  const byWording = idsByWording(known)
  const ids: string[] = []
  const unknown: string[] = []
  for (const line of lines.flatMap((each) => each.split(';'))) {
    const parts = line.split(',')
    for (let start = 0; start < parts.length;) {
      const end = longestKnown(parts, start, byWording)
      const name = parts
        .slice(start, Math.max(end, start + 1))
        .join(',')
        .trim()
      const id = byWording.get(wording(name))
      if (id === undefined) unknown.push(...(name === '' ? [] : [name]))
      else if (!ids.includes(id)) ids.push(id)
      start = Math.max(end, start + 1)
    }
  }
  return { ids, unknown }
}

/** The same for names that have been told apart already. */
export function splitNames(names: readonly string[], known: readonly Named[]): ReadNames {
  const byWording = idsByWording(known)
  const ids = names.map((name) => byWording.get(wording(name)))
  return {
    ids: [...new Set(ids.filter((id) => id !== undefined))],
    unknown: names.filter((_, position) => ids[position] === undefined),
  }
}

/** Whether an organisation of the plan has this name in either language. */
export function isNamed({ organisations }: Plan): (name: string) => boolean {
  const byWording = idsByWording(organisations)
  return (name) => byWording.has(wording(name))
}

const idsByWording = (known: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(
    known.flatMap(({ id, name }) =>
      [name.sk, name.en].filter((each) => each !== '').map((each) => [wording(each), id]),
    ),
  )

/** Where the longest known name that begins at `start` ends; 0 when none begins there. */
function longestKnown(parts: readonly string[], start: number, known: ReadonlyMap<string, string>): number {
  for (let end = parts.length; end > start; end--) if (known.has(wording(parts.slice(start, end).join(',')))) return end
  return 0
}

/** The plan with an organisation for each name it does not know yet, and their ids. */
export function addOrganisations(
  plan: Plan,
  names: readonly string[],
  language: Language,
  newId: IdSource,
): Readonly<{ plan: Plan; ids: readonly string[] }> {
  const added = names.map((name) => createOrganisation(newId(), { ...emptyText, [language]: name }, 'other'))
  return { plan: { ...plan, organisations: [...plan.organisations, ...added] }, ids: added.map(({ id }) => id) }
}
