import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

import { documentTexts } from '../documentTexts.ts'
import { parseForeignFile } from '../../import/parseForeignFile.ts'
import type { DocumentLanguage, ExportPreset } from '../../../core/bridge/exporting.ts'
import { makeOutline } from '../../../core/outline/makeOutline.ts'
import { printedPlan } from '../../../core/outline/printedPlan.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import type { Recognised } from '../../../core/recognise/recognise.ts'

/** For tests: documents as they are handed over, worked on and read again. */
export const at = new Date('2026-01-15T09:30:00Z')
export const council = { preset: 'council', language: 'sk' } as const

export function read(bytes: Uint8Array): Recognised {
  const result = parseForeignFile({ bytes, fileName: 'a.docx', revisions: 'accepted', idPrefix: 'back' })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

export const printed = (plan: Plan, preset: ExportPreset, language: DocumentLanguage): Plan => ({
  ...printedPlan(plan, makeOutline(plan, preset, language, documentTexts)),
  origin: { kind: 'prior', importedFrom: null },
})
export const asPrior = (plan: Plan): Plan => ({ ...plan, origin: { kind: 'prior', importedFrom: null } })

/** The document after somebody worked on its text. */
export function edited(
  bytes: Uint8Array,
  change: (xml: string) => string,
  without: readonly string[] = [],
): Uint8Array {
  const parts = unzipSync(bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = change(document)
  if (changed === document && without.length === 0) throw new Error('nothing was changed')
  parts['word/document.xml'] = strToU8(changed)
  for (const name of without) Reflect.deleteProperty(parts, name)
  return zipSync(parts)
}
export const withoutContainer = (bytes: Uint8Array): Uint8Array => edited(bytes, (xml) => xml, ['customXml/item1.xml'])
