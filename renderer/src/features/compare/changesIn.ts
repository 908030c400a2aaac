import type { FieldChange, PartChange } from '../../../../core/compare/comparison.ts'
import type { Language } from '../../../../core/plan/localized.ts'

export type ShownLanguages = 'both' | Language
export type Changes = Readonly<{ changes: readonly FieldChange[]; parts: readonly PartChange[] }>

/** The changes a reader of the chosen languages sees; values without a language always. */
export function changesIn({ changes, parts }: Changes, shown: ShownLanguages): Changes {
  const isShown = (change: FieldChange): boolean =>
    change.kind === 'value' || shown === 'both' || change.language === shown
  return {
    changes: changes.filter(isShown),
    parts: parts
      .map((part) => ({ ...part, changes: part.changes.filter(isShown) }))
      .filter((part) => part.kind !== 'changed' || part.changes.length > 0),
  }
}

export const hasChanges = ({ changes, parts }: Changes): boolean => changes.length > 0 || parts.length > 0
