import { lineMark } from './lineMark.ts'
import { relationsOf, partsOfType } from './relations.ts'
import type { PackageReader } from '../package.ts'
import { attribute, childAt, parseXml, textOf } from '../xml.ts'
import { exportPresetSchema } from '../../../core/bridge/exporting.ts'
import { AppError } from '../../../core/bridge/result.ts'
import { languageSchema } from '../../../core/plan/localized.ts'
import { parsePlanFileText } from '../../../core/plan/planFile.ts'
import type { CarriedPlan } from '../../../core/recognise/own/ownDocument.ts'

/** How a part of a document says that it is a plan of ours. */
export const containerNamespace = 'urn:planovna:plan-in-document:1'

/** The plan a document carries; null when it carries none, or one that is damaged or newer: then its text is read. */
export function readContainer(archive: PackageReader, main: string): CarriedPlan | null {
  for (const part of partsOfType(relationsOf(archive, main), 'customXml')) {
    const container = archive.has(part) ? parseContainer(archive.bytes(part)) : null
    if (container !== null) return container
  }
  return null
}

export function parseContainer(bytes: Uint8Array): CarriedPlan | null {
  try {
    const root = parseXml(bytes)
    if (root.name !== 'plan:planovna') return null
    const plan = childAt(root, 'plan:plan')
    const lines = childAt(root, 'plan:lines')
    const file = plan === null ? null : parsePlanFileText(textOf(plan))
    const preset = exportPresetSchema.safeParse(attribute(root, 'preset'))
    const spoken = languageSchema.array().safeParse((attribute(root, 'languages') ?? '').split(' '))
    if (file?.ok !== true || !preset.success || !spoken.success) return null
    const marks = new Set(lines === null ? [] : textOf(lines).split(' '))
    return {
      plan: file.value.plan,
      preset: preset.data,
      languages: spoken.data,
      isWrittenLine: (line) => marks.has(lineMark(line)),
    }
  } catch (error) {
    // Other programs' parts may be anything; a document is not refused because of them.
    if (error instanceof AppError) return null
    throw error
  }
}
