import { z } from 'zod'

/** OGP values; the first three are the ones a commitment must serve, the last two come in addition (OGP glossary: relevance). */
export const ogpValueSchema = z.enum(['transparency', 'participation', 'accountability', 'technology', 'inclusion'])
export type OgpValue = z.infer<typeof ogpValueSchema>
export const coreOgpValues: readonly OgpValue[] = ['transparency', 'participation', 'accountability']

/** Completion of a commitment or milestone, OGP scale of 2021. */
export const completionSchema = z.enum(['noEvidence', 'notStarted', 'limited', 'substantial', 'complete'])
export type Completion = z.infer<typeof completionSchema>

export const planKindSchema = z.enum(['ogpLocal', 'cityOnly'])
export type PlanKind = z.infer<typeof planKindSchema>

export const organisationKindSchema = z.enum([
  'municipal',
  'government',
  'civilSociety',
  'academia',
  'privateSector',
  'other',
])
export type OrganisationKind = z.infer<typeof organisationKindSchema>

/** Who took part in co-creation (OGP Local form, question E.5). */
export const participantSchema = z.enum([
  'academia',
  'civilSociety',
  'government',
  'labour',
  'privateSector',
  'public',
  'other',
])
export type Participant = z.infer<typeof participantSchema>

/** OGP's policy areas (Open Gov Challenge), plus `other` with a text of its own. */
export const policyAreaSchema = z.enum([
  'accessToInformation',
  'antiCorruption',
  'civicSpace',
  'climateEnvironment',
  'digitalGovernance',
  'fiscalOpenness',
  'genderInclusion',
  'justice',
  'mediaFreedom',
  'publicParticipation',
  'capacityBuilding',
  'other',
])
export type PolicyArea = z.infer<typeof policyAreaSchema>

export const sectorSchema = z.enum([
  'citizenship',
  'education',
  'environment',
  'health',
  'housing',
  'infrastructure',
  'justice',
  'landPlanning',
  'publicServices',
  'water',
  'crossSectoral',
  'other',
])
export type Sector = z.infer<typeof sectorSchema>

/** How often an evaluation criterion is measured. */
export const frequencySchema = z.enum(['once', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'atEnd'])
export type Frequency = z.infer<typeof frequencySchema>

export const contactRoleSchema = z.enum(['government', 'nonGovernment'])
