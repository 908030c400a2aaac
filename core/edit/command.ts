import { z } from 'zod'

import { commitmentSchema } from '../plan/commitmentSchema.ts'
import { languageSchema } from '../plan/localized.ts'
import { richDocumentSchema } from '../plan/richText.ts'
import { organisationSchema, planSchema } from '../plan/schema.ts'

const placeSchema = z.string()

/**
 * Every change the page can make to a plan. Commands are data: they cross the bridge, stand in the history and replay.
 * `place` is a Place; the value written is checked against the plan's schema at that place.
 */
export const editCommandSchema = z.discriminatedUnion('name', [
  /** One language of a short text. */
  z.strictObject({ name: z.literal('writeText'), place: placeSchema, language: languageSchema, text: z.string() }),
  /** One language of a long text. */
  z.strictObject({
    name: z.literal('writeRichText'),
    place: placeSchema,
    language: languageSchema,
    document: richDocumentSchema,
  }),
  /** A whole value without language: date, number, choice, picked organisations. */
  z.strictObject({ name: z.literal('setValue'), place: placeSchema, value: z.json() }),
  /** A new member of the list at `place`; `item` is the whole member with its id. */
  z.strictObject({ name: z.literal('addItem'), place: placeSchema, index: z.int().min(0), item: z.json() }),
  /** The member at `place` and all that hangs on it (criteria of a milestone; references to it). */
  z.strictObject({ name: z.literal('removeItem'), place: placeSchema }),
  /** The member at `place` to another position in its list. */
  z.strictObject({ name: z.literal('moveItem'), place: placeSchema, index: z.int().min(0) }),
  /** A new organisation, picked at once for the field at `place` (appended to a list, set where there is one). */
  z.strictObject({ name: z.literal('addOrganisation'), place: placeSchema, organisation: organisationSchema }),
  /** A commitment of another plan, with the organisations it names that this plan lacks. */
  z.strictObject({
    name: z.literal('takeOverCommitment'),
    index: z.int().min(0),
    commitment: commitmentSchema,
    organisations: z.array(organisationSchema),
  }),
  /** Everything at once: an import into an open plan. */
  z.strictObject({ name: z.literal('replacePlan'), plan: planSchema }),
  /** Everything as a merge with another copy of the plan gave it; `source` is the copy's file name, empty for a file changed outside. */
  z.strictObject({ name: z.literal('mergePlan'), plan: planSchema, source: z.string() }),
  /** Everything as a kept version has it; `version` is what the version is called. */
  z.strictObject({ name: z.literal('restoreVersion'), plan: planSchema, version: z.string() }),
])
export type EditCommand = z.infer<typeof editCommandSchema>
