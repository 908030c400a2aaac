import { collapse, fold } from './words.ts'
import type { Completion, Frequency, OgpValue, Participant } from '../plan/enums.ts'

/** Printed names of OGP values, the older ones ("Access to information") included; tested against folded text. */
const valueWords: readonly (readonly [RegExp, OgpValue])[] = [
  [/transparen|pristup k informaci|access to information|otvorene data|open data/, 'transparency'],
  [/particip|ucast (?:verejnosti|obcanov)|zapaj|zapojen|civic engagement|public engagement/, 'participation'],
  [/zodpovednost|skladan[a-z]* uct|accountab/, 'accountability'],
  [/technolog|inovaci|innovation|digital/, 'technology'],
  [/inkluz|inclusi/, 'inclusion'],
]

export type NamedValue = Readonly<{
  value: OgpValue
  /** what stands behind the name: its justification, or "" */ rest: string
}>

/** Values named in a line: "Transparentnosť, Občianska participácia", "☒ Transparency", "Participation – because ...". */
export function readValues(line: string): readonly NamedValue[] {
  const text = collapse(line)
  const explained = /^(.{3,60}?)\s*(?::| [–—-] )\s*(.{20,})$/.exec(text)
  if (explained?.[1] !== undefined && explained[2] !== undefined) {
    const value = valueOf(explained[1])
    if (value !== null && !/[;,]/.test(explained[1])) return [{ value, rest: explained[2] }]
  }
  const found: NamedValue[] = []
  // A box stands before the name it belongs to.
  for (const piece of text.replace(/([☐☒☑✓✔])/g, ';$1').split(/[;,\n/•|]| a (?=\p{L})| and (?=\p{L})/iu)) {
    if (piece.includes('☐') || piece.length > 90) continue
    const value = valueOf(piece)
    if (value !== null && !found.some((other) => other.value === value)) found.push({ value, rest: '' })
  }
  return found
}

function valueOf(text: string): OgpValue | null {
  const folded = fold(text)
  return valueWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** Completion by OGP's scales of 2021 and before, and by the words officials use; the second part is our certainty. */
const completionWords: readonly (readonly [RegExp, Completion, number])[] = [
  [/bez (?:dostupnych )?dokaz|no evidence/, 'noEvidence', 0.95],
  [/nezacat|not started|nerealiz|withdrawn|zrusen/, 'notStarted', 0.95],
  [/nesplnen|not (?:completed?|fulfilled)/, 'notStarted', 0.5],
  [/ciastocn|obmedzen|limited|partial/, 'limited', 0.9],
  [/podstatn|substantial|z vacsej casti|prevazne/, 'substantial', 0.95],
  [/prebieha|v plneni|v realizacii|rozpracovan|in progress|ongoing|plni sa/, 'limited', 0.6],
  [/splnen|dokoncen|ukoncen|complete|fulfilled|zrealizovan/, 'complete', 0.95],
]

export function readCompletion(text: string): Readonly<{ completion: Completion; confidence: number }> | null {
  const folded = fold(collapse(text))
  if (folded.length > 80) return null
  const found = completionWords.find(([pattern]) => pattern.test(folded))
  return found === undefined ? null : { completion: found[1], confidence: found[2] }
}

const frequencyWords: readonly (readonly [RegExp, Frequency])[] = [
  [/stvrtroc|quarter/, 'quarterly'],
  [/polroc|half|six months|dvakrat rocne|twice a year/, 'halfYearly'],
  [/mesac|month/, 'monthly'],
  [/roc|year|annual/, 'yearly'],
  [/na konci|po ukonceni|at the end|upon completion/, 'atEnd'],
  [/jednorazov|once|jedenkrat/, 'once'],
]

export function readFrequency(text: string): Frequency | null {
  const folded = fold(text)
  return frequencyWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const participantWords: readonly (readonly [RegExp, Participant])[] = [
  [/akadem|academ|univerzit/, 'academia'],
  [/obciansk[a-z]* spolocn|mimovlad|civil society|cso/, 'civilSociety'],
  [/verejn[a-z]* sprav|samosprav|government/, 'government'],
  [/odbory|odborov|labou?r/, 'labour'],
  [/sukromn|private|podnikatel/, 'privateSector'],
  [/verejnost|obyvatel|general public|citizens/, 'public'],
]

export function readParticipants(text: string): readonly Participant[] {
  const chosen = fold(text).replace(/☐[^☐☒☑;,\n]*/g, ' ')
  return participantWords.filter(([pattern]) => pattern.test(chosen)).map(([, participant]) => participant)
}
