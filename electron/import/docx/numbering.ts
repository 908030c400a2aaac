import type { XmlElement } from '../xml.ts'
import { attribute, childAt, childrenNamed } from '../xml.ts'

type Level = Readonly<{ format: string; text: string; start: number }>
type NumberedList = Readonly<{
  abstractId: string
  levels: ReadonlyMap<number, Level>
  restarts: ReadonlyMap<number, number>
}>

export type Numbering = Readonly<{
  /** Counts one paragraph of a list; null when the list is unknown or has no visible number. */
  next: (numberId: string, level: number) => Readonly<{ ordered: boolean; number: string }> | null
}>

/** Word's automatic numbers, counted the way Word counts: one row of counters per abstract list. */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = root === null ? new Map<string, NumberedList>() : readLists(root)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()

  return {
    next(numberId, level) {
      const list = lists.get(numberId)
      const definition = list?.levels.get(level)
      if (list === undefined || definition === undefined || definition.format === 'none') return null
      if (definition.format === 'bullet') return { ordered: false, number: '' }
      const counts = counters.get(list.abstractId) ?? []
      counters.set(list.abstractId, counts)
      if (!started.has(numberId)) {
        started.add(numberId)
        for (const [restartLevel, start] of list.restarts) counts[restartLevel] = start - 1
      }
      counts[level] = (counts[level] ?? definition.start - 1) + 1
      counts.length = level + 1
      return { ordered: true, number: numberText(list, definition, counts) }
    },
  }
}

function readLists(root: XmlElement): Map<string, NumberedList> {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>()
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    abstracts.set(attribute(element, 'w:abstractNumId') ?? '', readLevels(element))
  }
  const lists = new Map<string, NumberedList>()
  for (const element of childrenNamed(root, 'w:num')) {
    const abstractId = attribute(childAt(element, 'w:abstractNumId'), 'w:val') ?? ''
    const levels = new Map(abstracts.get(abstractId) ?? [])
    const restarts = new Map<number, number>()
    for (const override of childrenNamed(element, 'w:lvlOverride')) {
      const level = Number(attribute(override, 'w:ilvl') ?? '0')
      const start = attribute(childAt(override, 'w:startOverride'), 'w:val')
      if (start !== null) restarts.set(level, Number(start))
      for (const [key, value] of readLevels(override)) levels.set(key, value)
    }
    lists.set(attribute(element, 'w:numId') ?? '', { abstractId, levels, restarts })
  }
  return lists
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    childrenNamed(parent, 'w:lvl').map((level) => [
      Number(attribute(level, 'w:ilvl') ?? '0'),
      {
        format: attribute(childAt(level, 'w:numFmt'), 'w:val') ?? 'decimal',
        text: attribute(childAt(level, 'w:lvlText'), 'w:val') ?? '',
        start: Number(attribute(childAt(level, 'w:start'), 'w:val') ?? '1'),
      },
    ]),
  )
}

function numberText(list: NumberedList, definition: Level, counts: readonly number[]): string {
  return definition.text.replace(/%([1-9])/g, (_match, digit: string) => {
    const level = Number(digit) - 1
    const own = list.levels.get(level)
    return inFormat(counts[level] ?? own?.start ?? 1, own?.format ?? 'decimal')
  })
}

function inFormat(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(4, Math.ceil(value / 26)))
    return format === 'upperLetter' ? letter : letter.toLowerCase()
  }
  return String(value)
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
  let rest = value
  let text = ''
  for (const [index, step] of steps.entries()) {
    while (rest >= step) {
      text += signs[index] ?? ''
      rest -= step
    }
  }
  return text
}
