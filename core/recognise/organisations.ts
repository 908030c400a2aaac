import { matchCommitmentPart } from './labels/commitmentLabels.ts'
import { matchMilestonePart } from './labels/milestoneLabels.ts'
import { linesOf } from './lines.ts'
import { collapse, fold, saysNothing } from './words.ts'
import type { ForeignBlock } from './blocks.ts'
import { createOrganisation } from '../plan/create.ts'
import type { OrganisationKind } from '../plan/enums.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Language } from '../plan/localized.ts'
import type { Organisation } from '../plan/schema.ts'

/**
 * Names of organisations in the blocks of a field, in order; a dash or "none" gives no name. A name met before is
 * told by `isKnown`, so that a comma inside it does not cut it in two.
 */
export function organisationNames(
  blocks: readonly ForeignBlock[],
  isKnown: (name: string) => boolean,
): readonly string[] {
  const names: string[] = []
  const lines = linesOf(blocks)
  for (const line of lines) {
    const text = withoutGroup(line.text)
    if (text === '' || saysNothing(text)) continue
    // Where every name has a line of its own, a comma is part of a name: "Univerzita Mateja Bela, Banská Bystrica".
    const isAlone = line.isItem || (lines.length > 1 && text === line.text)
    for (const part of isAlone ? text.split(';') : splitNames(text, isKnown)) {
      const name = cleanName(part)
      if (name !== '' && !saysNothing(name) && !names.includes(name)) names.push(name)
    }
  }
  return names
}

/** "Government: A, B" and "Oddelenie MsÚ:" name a group before the names. */
function withoutGroup(text: string): string {
  const colon = text.indexOf(':')
  if (colon < 0 || colon > 90) return text
  const group = text.slice(0, colon)
  const rest = text.slice(colon + 1).trim()
  if (rest === '') return ''
  const known = matchCommitmentPart(group)?.field ?? matchMilestonePart(group)?.field
  const isGroup = known === 'supporting' || known === 'leads' || known === 'leadsOutside' || known === 'lead'
  return isGroup || /^(?:oddelenie|oddelenia|utvar|utvary) (?:msu|mestskeho uradu)$|^department/.test(fold(group))
    ? rest
    : text
}

/** Forms of law and degrees that follow a name after a comma and belong to it. */
const belongsToName =
  /^(?:o\. ?z\.?|z\. ?s\.?|n\. ?o\.?|n\. ?f\.?|s\. ?r\. ?o\.?|spol\. .*|a\. ?s\.?|p\. ?o\.?|r\. ?o\.?|v\. ?o\. ?s\.?|k\. ?s\.?|s\. ?p\.?|e\. ?v\.?|oz|no|sro|as|ltd\.?|limited|inc\.?|plc|gmbh|llc|phd\.?|csc\.?|mba|mph|drsc\.?)$/

/** A semicolon, or "and" before another body; "školstva a kultúry" is one name. */
const betweenNames =
  /;|\s(?:a|and|&)\s+(?=(?:Oddelenie|Referát|Odbor|Útvar|Kancelária|Ministerstvo|Úrad|Department|Ministry|Office|Division)\s)/

/** Cuts a line at commas that part names, and not at commas inside one. */
function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  return text.split(betweenNames).flatMap((segment) => {
    const names: string[] = []
    let depth = 0
    for (const piece of segment.split(',')) {
      const trimmed = piece.trim()
      const last = names.at(-1)
      const belongs =
        depth > 0 ||
        isKnown(cleanName(`${last ?? ''},${piece}`)) ||
        belongsToName.test(fold(trimmed)) ||
        // A name begins with a capital letter; what does not goes on with the one before.
        !/^["„(]?\p{Lu}/u.test(trimmed) ||
        // A street and its number.
        /\s\d+[a-z]?(?:\/\d+)?$/i.test(trimmed)
      if (last !== undefined && belongs) names[names.length - 1] = `${last},${piece}`
      else names.push(piece)
      depth += (piece.match(/\(/g)?.length ?? 0) - (piece.match(/\)/g)?.length ?? 0)
    }
    return names
  })
}

function cleanName(text: string): string {
  let name = collapse(text)
    .replace(/^[-–—•*▪·]\s*/, '')
    .replace(/[,;:]+$/, '')
    .trim()
  // A full stop ends a sentence, not an abbreviation such as "o. z.".
  if (/\p{L}{4,}\.$/u.test(name.slice(-40))) name = name.slice(0, -1)
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1).trim()
  return name
}

const wordings: readonly (readonly [RegExp, OrganisationKind])[] = [
  [
    /\bo\. ?z\.|\bz\. ?s\.|\bn\. ?o\.|\bn\. ?f\.|\boz\b|\bn\.o\b|obcianske zdruz|nadaci|neziskov|mimovlad|spolok|iniciativ|foundation|association|\bngo|civil society|non-profit|nonprofit|alliance|platform/,
    'civilSociety',
  ],
  [
    /ministerst|ministry|urad vlady|government office|office of the plenipotentiary|splnomocnen|statistick|narodn[aey] rad|national council|samospravny kraj|okresny urad|policajn/,
    'government',
  ],
  [
    /univerzit|university|fakult|faculty|akademi|academy|gymnazi|\bskol[ay]\b|\bskola\b|school|katedr|institut\b/,
    'academia',
  ],
  [/s\. ?r\. ?o|\ba\. ?s\.|\bltd\b|\binc\b|gmbh|\bfirm[ay]\b|company/, 'privateSector'],
  [
    /oddeleni|referat|odbor\b|utvar|kancelari|mestsk|\bmsu\b|\bmsz\b|primator|prednost|department|municipal|city |mayor/,
    'municipal',
  ],
]

/** What kind of body a name tells; `otherwise` when it tells nothing. */
export function organisationKind(name: string, otherwise: OrganisationKind): OrganisationKind {
  const folded = fold(name)
  return wordings.find(([pattern]) => pattern.test(folded))?.[1] ?? otherwise
}

export type Registry = Readonly<{
  all: readonly Organisation[]
  isKnown: (name: string) => boolean
  /** The id of the organisation of that name, new or already met. */
  idOf: (name: string, otherwise: OrganisationKind) => string
}>

/** One entry per name, whatever its case and diacritics. */
export function createRegistry(ids: IdSource, language: Language): Registry {
  const all: Organisation[] = []
  const byKey = new Map<string, string>()
  const keyOf = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '')
  return {
    all,
    isKnown: (name) => byKey.has(keyOf(name)),
    idOf(name, otherwise) {
      const key = keyOf(name)
      const known = byKey.get(key)
      if (known !== undefined) return known
      const id = ids()
      byKey.set(key, id)
      all.push(createOrganisation(id, { sk: '', en: '', [language]: name }, organisationKind(name, otherwise)))
      return id
    },
  }
}
