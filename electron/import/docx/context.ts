import { createMarks } from './marks.ts'
import type { Marks } from './marks.ts'
import type { Numbering } from './numbering.ts'
import type { Relation } from './relations.ts'
import type { DocxStyle } from './styles.ts'
import { plainStyle } from './styles.ts'
import type { ImportWarningCode, RevisionView } from '../../../core/recognise/blocks.ts'

/** A complex field being read: its instruction, then its result. */
type OpenField = { phase: 'instruction' | 'result'; instruction: string }

/** What readers of the parts of one document share: its tables, and what they find beside the words. */
export type DocxContext = Readonly<{
  styles: ReadonlyMap<string, DocxStyle>
  numbering: Numbering
  relations: ReadonlyMap<string, Relation>
  view: RevisionView
  fields: OpenField[]
  marks: Marks
  found: {
    insertions: number
    deletions: number
    readonly authors: Set<string>
    readonly warnings: Set<ImportWarningCode>
    readonly unread: { text: string; from: string }[]
    /** comment id -> where its range starts */
    readonly commentPlaces: Map<string, string>
  }
}>

/** `areEndsEarly`: whether bookmarks may end one sign too early, and nothing tells what stood in them. */
export function createContext(
  parts: Pick<DocxContext, 'styles' | 'numbering' | 'relations' | 'view'>,
  areEndsEarly: boolean,
): DocxContext {
  return {
    ...parts,
    fields: [],
    marks: createMarks(areEndsEarly),
    found: {
      insertions: 0,
      deletions: 0,
      authors: new Set(),
      warnings: new Set(),
      unread: [],
      commentPlaces: new Map(),
    },
  }
}

export const styleOf = (context: DocxContext, id: string | null): DocxStyle =>
  (id === null ? undefined : context.styles.get(id)) ?? plainStyle
