import { diffArrays } from 'diff'

import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

export type WordChange = Readonly<{ op: 'same' | 'del' | 'ins'; text: string }>

/** One stretch: equal tokens of both sides, or tokens of one side only. */
type Stretch = Readonly<{ old: readonly Token[]; new: readonly Token[]; same: boolean }>

/** Beyond this many edits nobody reads a difference word by word, and looking for it would take seconds. */
const maxEdits = 1200

/**
 * What changed from one text to another, word by word. Differences of typography and white space alone are `same`
 * and show the new text: `same` and `ins` together are the new text, `same` and `del` the wording of the old one.
 */
export function wordDiff(oldText: string, newText: string): readonly WordChange[] {
  const oldTokens = tokensOf(oldText)
  const newTokens = tokensOf(newText)
  const out: WordChange[] = [{ op: 'same', text: newTokens.lead }]
  const stretches = stretchesOf(oldTokens.tokens, newTokens.tokens)
  for (const [position, stretch] of stretches.entries()) {
    if (stretch.same) out.push(...sameStretch(stretch, stretches[position + 1]))
    else if (takesSpaceOver(stretches[position - 1], stretch)) out.push(...insertedBeforeSpace(stretch))
    else out.push({ op: 'del', text: textOf(stretch.old) }, { op: 'ins', text: textOf(stretch.new) })
  }
  return joined(out)
}

/** The new text; a space that only one side has goes with the change that follows, so that no words run together. */
function sameStretch(stretch: Stretch, next: Stretch | undefined): readonly WordChange[] {
  const text = textOf(stretch.new)
  const oldSpace = stretch.old.at(-1)?.space ?? ''
  const newSpace = stretch.new.at(-1)?.space ?? ''
  if (next === undefined || (oldSpace === '') === (newSpace === '')) return [{ op: 'same', text }]
  if (newSpace === '') {
    return [{ op: 'same', text }, ...(takesSpaceOver(stretch, next) ? [] : [{ op: 'del', text: oldSpace } as const])]
  }
  return [
    { op: 'same', text: text.slice(0, -newSpace.length) },
    { op: 'ins', text: newSpace },
  ]
}

/** A sign put right behind a word ("mesto zmluvy", "mesto, zmluvy"): the space that stood there stands behind the sign. */
function takesSpaceOver(before: Stretch | undefined, stretch: Stretch): boolean {
  return (
    before?.same === true &&
    before.old.at(-1)?.space !== '' &&
    before.new.at(-1)?.space === '' &&
    stretch.old.length === 0 &&
    stretch.new.at(-1)?.space !== ''
  )
}

function insertedBeforeSpace(stretch: Stretch): readonly WordChange[] {
  const text = textOf(stretch.new)
  const space = stretch.new.at(-1)?.space ?? ''
  return [
    { op: 'ins', text: text.slice(0, text.length - space.length) },
    { op: 'same', text: space },
  ]
}

function stretchesOf(oldTokens: readonly Token[], newTokens: readonly Token[]): readonly Stretch[] {
  const runs = keyRuns(oldTokens, newTokens) ?? wholeMiddle(oldTokens, newTokens)
  const stretches: Stretch[] = []
  let oldPosition = 0
  let newPosition = 0
  for (const run of runs) {
    const stretch = {
      old: oldTokens.slice(oldPosition, oldPosition + run.old),
      new: newTokens.slice(newPosition, newPosition + run.new),
      same: run.same,
    }
    oldPosition += run.old
    newPosition += run.new
    const last = stretches.at(-1)
    // A deletion and the insertion beside it are one replacement.
    if (last !== undefined && !last.same && !stretch.same) {
      stretches.splice(-1, 1, { old: [...last.old, ...stretch.old], new: [...last.new, ...stretch.new], same: false })
    } else stretches.push(stretch)
  }
  return stretches
}

type Run = Readonly<{ old: number; new: number; same: boolean }>

/** The shortest edit script, or undefined when it would be longer than `maxEdits`. */
function keyRuns(oldTokens: readonly Token[], newTokens: readonly Token[]): readonly Run[] | undefined {
  const keys = (tokens: readonly Token[]): string[] => tokens.map((token) => token.key)
  return diffArrays(keys(oldTokens), keys(newTokens), { maxEditLength: maxEdits })?.map((change) => ({
    old: change.added ? 0 : change.value.length,
    new: change.removed ? 0 : change.value.length,
    same: !change.added && !change.removed,
  }))
}

/** For texts that share too little: what they begin and end with stays, the middle is replaced as one. */
function wholeMiddle(oldTokens: readonly Token[], newTokens: readonly Token[]): readonly Run[] {
  const shorter = Math.min(oldTokens.length, newTokens.length)
  const isSame = (fromStart: number, fromEnd: number): boolean =>
    fromEnd === 0
      ? oldTokens[fromStart]?.key === newTokens[fromStart]?.key
      : oldTokens.at(-fromEnd)?.key === newTokens.at(-fromEnd)?.key
  let start = 0
  while (start < shorter && isSame(start, 0)) start++
  let end = 0
  while (end < shorter - start && isSame(0, end + 1)) end++
  return [
    { old: start, new: start, same: true },
    { old: oldTokens.length - start - end, new: newTokens.length - start - end, same: false },
    { old: end, new: end, same: true },
  ]
}

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text + token.space).join('')

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const out: WordChange[] = []
  for (const change of changes) {
    const last = out.at(-1)
    if (change.text === '') continue
    if (last?.op === change.op) out.splice(-1, 1, { op: change.op, text: last.text + change.text })
    else out.push(change)
  }
  return out
}
