import type { Assembly } from './assembly.ts'
import { blocksText } from './blocks.ts'
import type { ForeignBlock } from './blocks.ts'
import type { CommitmentPart } from './labels/commitmentPart.ts'
import { linesOf } from './lines.ts'
import { richFromBlocks } from './richFromBlocks.ts'
import { readValues } from './scales.ts'
import type { Part } from './structure.ts'
import { saysNothing } from './words.ts'
import type { Commitment, ValueClaim } from '../plan/commitmentSchema.ts'
import { createValueClaim } from '../plan/create.ts'
import type { OgpValue } from '../plan/enums.ts'
import { joinPlace } from '../plan/place.ts'
import { paragraphs } from '../plan/richText.ts'
import type { RichDocument } from '../plan/richText.ts'

/** The template of 2022 asks about each value instead of naming the values. */
const questions: Readonly<Partial<Record<CommitmentPart, OgpValue>>> = {
  transparency: 'transparency',
  participation: 'participation',
  accountability: 'accountability',
  technology: 'technology',
  inclusion: 'inclusion',
}

type Claim = (value: OgpValue, justification: RichDocument, from: string, confidence: number) => void

/** Values a commitment names or answers for, each with the justification that goes with it. */
export function addValues(
  assembly: Assembly,
  place: string,
  draft: { values: Commitment['values'] },
  parts: readonly Part<CommitmentPart>[],
): void {
  const claims = new Map<OgpValue, ValueClaim>()
  const claim: Claim = (value, justification, from, confidence) => {
    const known = claims.get(value) ?? createValueClaim(assembly.ids(), value)
    const text = [...known.justification[assembly.language], ...justification]
    claims.set(value, { ...known, justification: assembly.rich(text) })
    const key = justification.length === 0 ? [] : ['justification']
    assembly.ledger.note(joinPlace(place, 'values', known.id, ...key), from, confidence)
  }
  let latest: readonly OgpValue[] = []
  for (const part of parts) {
    const asked = questions[part.field]
    if (asked !== undefined) {
      const answer = richFromBlocks(part.blocks)
      if (answer.length > 0 && !declines(part.blocks)) claim(asked, answer, part.from, Math.min(part.confidence, 0.85))
    } else if (part.field === 'values') {
      latest = namedValues(assembly, part, claim)
    } else if (part.field === 'justification') {
      if (readNamedReasons(part, claim)) continue
      const text = richFromBlocks(part.blocks)
      const [only] = latest.length > 0 ? latest : [...claims.keys()]
      if (text.length === 0) continue
      const guessed = only ?? readValues(blocksText(part.blocks).slice(0, 80))[0]?.value
      if (guessed === undefined) leave(assembly, part.blocks)
      else claim(guessed, text, part.from, latest.length === 1 ? part.confidence : only === undefined ? 0.4 : 0.6)
    }
  }
  draft.values = [...claims.values()]
}

/** Reasons under the name of each value: "Transparency:" and its paragraphs, then the next. */
function readNamedReasons(part: Part<CommitmentPart>, claim: Claim): boolean {
  const named = part.blocks.map((block) => {
    const text = blocksText([block]).trim()
    const values = text.length <= 60 ? readValues(text.replace(/:$/, '')) : []
    return values.length === 1 ? values[0]?.value : undefined
  })
  if (named[0] === undefined) return false
  let value = named[0]
  for (const [index, block] of part.blocks.entries()) {
    const next = named[index]
    if (next === undefined) claim(value, richFromBlocks([block]), block.from, part.confidence)
    else value = next
  }
  return true
}

function namedValues(assembly: Assembly, part: Part<CommitmentPart>, claim: Claim): readonly OgpValue[] {
  const found: OgpValue[] = []
  for (const line of linesOf(part.blocks)) {
    const values = readValues(line.text)
    // Sentences under a value explain it.
    const isProse = line.text.length > 140 && !line.text.includes(':')
    if (values.length === 0 || isProse) {
      const last = found.at(-1)
      if (saysNothing(line.text) || line.text.includes('☐')) continue
      if (last === undefined) assembly.ledger.leave(line.text, line.from)
      else claim(last, paragraphs(line.text), line.from, 0.6)
      continue
    }
    for (const { value, rest } of values) {
      claim(value, paragraphs(rest), line.from, part.confidence)
      found.push(value)
    }
  }
  return found
}

/** "Not applicable." with or without an explanation. */
function declines(blocks: readonly ForeignBlock[]): boolean {
  return (
    saysNothing(blocksText(blocks)) ||
    /^\s*(?:not applicable|netýka sa|neuplatňuje sa|n\/a)\b/i.test(blocksText(blocks))
  )
}

function leave(assembly: Assembly, blocks: readonly ForeignBlock[]): void {
  for (const block of blocks) assembly.ledger.leave(blocksText([block]), block.from)
}
