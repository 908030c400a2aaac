import { fold } from './words.ts'
import type { PolicyArea, Sector } from '../plan/enums.ts'

/** OGP's names of policy areas and our Slovak ones, as stems of folded text; the first that occurs wins. */
const policyAreas: readonly (readonly [RegExp, PolicyArea])[] = [
  [/pristup k informaci|access to information/, 'accessToInformation'],
  [/korupc|corruption/, 'antiCorruption'],
  [/obciansky priestor|civic space/, 'civicSpace'],
  [/klim|zivotn|climate|environment/, 'climateEnvironment'],
  [/digital/, 'digitalGovernance'],
  [/rozpoct|fiskal|fiscal|budget/, 'fiscalOpenness'],
  [/rodov|inkluz|gender|inclusion/, 'genderInclusion'],
  [/spravodliv|justice/, 'justice'],
  [/medi[iaa]|media/, 'mediaFreedom'],
  [/particip/, 'publicParticipation'],
  [/kapaci|capacity/, 'capacityBuilding'],
]

const sectors: readonly (readonly [RegExp, Sector])[] = [
  [/obcianstv|migrac|citizenship|immigration/, 'citizenship'],
  [/vzdelav|skolstv|education/, 'education'],
  [/zivotn|environment|klim|climate/, 'environment'],
  [/zdrav|health/, 'health'],
  [/byvan|housing/, 'housing'],
  [/doprav|infrastr|transport/, 'infrastructure'],
  [/spravodliv|justice/, 'justice'],
  [/uzemn|land|spatial/, 'landPlanning'],
  [/verejne sluzb|public service/, 'publicServices'],
  [/vod[ay]|kanaliz|water|sanitation/, 'water'],
  [/prierez|cross/, 'crossSectoral'],
]

export function chooseArea(text: string): PolicyArea | null {
  const folded = fold(text)
  return policyAreas.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

export function chooseSector(text: string): Sector | null {
  const folded = fold(text)
  return sectors.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
