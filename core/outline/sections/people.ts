import type { Scribes } from './pairing.ts'
import { fieldCell, tableOf } from './table.ts'
import type { OutlineTable } from '../outline.ts'
import { joinPlace } from '../../plan/place.ts'

/** Who outside the government stands behind the plan; they endorsed it publicly, so their names are printed. */
export function endorsementTable(scribes: Scribes): OutlineTable {
  const [{ plan }] = scribes
  return tableOf(
    scribes,
    'endorsements',
    {},
    [
      { label: 'document:label.person', width: 50 },
      { label: 'document:label.position', width: 55 },
      { label: 'document:label.organisation', width: 60 },
    ],
    plan.endorsements.map(({ id }) =>
      ['name', 'position', 'organisation'].map((key) => fieldCell(scribes, joinPlace('endorsements', id, key))),
    ),
  )
}

/** Every organisation the plan names, once. */
export function organisationTable(scribes: Scribes): OutlineTable {
  const [{ plan }] = scribes
  return tableOf(
    scribes,
    'organisations',
    {},
    [
      { label: 'fields:organisation.name', width: 110 },
      { label: 'fields:organisation.kind', width: 55 },
    ],
    plan.organisations.map(({ id }) =>
      ['name', 'kind'].map((key) => fieldCell(scribes, joinPlace('organisations', id, key))),
    ),
  )
}
