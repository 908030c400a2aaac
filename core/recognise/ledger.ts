import type { ForeignBlock } from './blocks.ts'
import type { UnreadText } from './structure.ts'
import type { Place } from '../plan/place.ts'

type Entry = Readonly<{ place: Place; from: string; confidence: number }>

/** Keeps the books of an import: what went where, how surely, and what went nowhere. */
export type Ledger = Readonly<{
  read: readonly Entry[]
  unread: readonly UnreadText[]
  /** the place in the plan a paragraph or row of the document ended up in, for its comments */
  placeOf: (from: string) => Place | null
  note: (place: Place, from: string, confidence: number, blocks?: readonly ForeignBlock[]) => void
  leave: (text: string, from: string) => void
}>

export function createLedger(): Ledger {
  const read: Entry[] = []
  const unread: UnreadText[] = []
  const places = new Map<string, Place>()
  return {
    read,
    unread,
    placeOf: (from) => places.get(from) ?? null,
    note(place, from, confidence, blocks = []) {
      read.push({ place, from, confidence: Math.max(0, Math.min(1, Number(confidence.toFixed(2)))) })
      // A paragraph is told by its own number; the row of a table holds several fields, the first one stands for it.
      for (const { from: source } of [...blocks, { from }]) {
        if (!places.has(source)) places.set(source, place)
      }
    },
    leave(text, from) {
      if (text.trim() !== '') unread.push({ text: text.trim(), from })
    },
  }
}
