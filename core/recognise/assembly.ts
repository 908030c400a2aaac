import type { ForeignBlock, ImportWarningCode } from './blocks.ts'
import { createLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { createRegistry, organisationNames } from './organisations.ts'
import type { Registry } from './organisations.ts'
import type { OrganisationKind } from '../plan/enums.ts'
import type { IdSource } from '../plan/ids.ts'
import type { Language, LocalizedText } from '../plan/localized.ts'
import type { RichDocument, RichText } from '../plan/richText.ts'

/** What every part of the plan under construction shares. */
export type Assembly = Readonly<{
  ids: IdSource
  /** the language the document is written in; everything goes to that side */
  language: Language
  ledger: Ledger
  registry: Registry
  warnings: Set<ImportWarningCode>
  text: (words: string) => LocalizedText
  rich: (document: RichDocument) => RichText
  /** names of organisations in a field */
  names: (blocks: readonly ForeignBlock[]) => readonly string[]
  organisation: (name: string, otherwise: OrganisationKind) => string
}>

export function createAssembly(ids: IdSource, language: Language): Assembly {
  const registry = createRegistry(ids, language)
  return {
    ids,
    language,
    ledger: createLedger(),
    registry,
    warnings: new Set(),
    text: (words) => ({ sk: '', en: '', [language]: words }),
    rich: (document) => ({ sk: [], en: [], [language]: document }),
    names: (blocks) => organisationNames(blocks, registry.isKnown),
    organisation: registry.idOf,
  }
}
