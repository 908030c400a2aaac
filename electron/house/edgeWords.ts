import { attribute, childAt, childrenNamed, elements, textOf } from '../import/xml.ts'
import type { XmlElement } from '../import/xml.ts'

/**
 * The words of a header or footer, left and right. What counts pages is left out: our documents count them themselves.
 * Two places in one line (parted by a tab, or cells of a row) are its left and its right.
 */
export function edgeWords(root: XmlElement): Readonly<{ left: string; right: string }> {
  const left: string[] = []
  const right: string[] = []
  for (const { places, isRight } of linesIn(root)) {
    const [first, ...others] = places.map(tidy).filter((words) => words !== '')
    if (first === undefined) continue
    if (others.length === 0) (isRight ? right : left).push(first)
    else {
      left.push(first)
      right.push(others.at(-1) ?? '')
    }
  }
  return { left: joined(left), right: joined(right) }
}

type Line = Readonly<{ places: readonly string[]; isRight: boolean }>

function linesIn(parent: XmlElement): readonly Line[] {
  return elements(parent).flatMap((child): readonly Line[] => {
    if (child.name === 'w:p') return [lineOf(child), ...boxesIn(child)]
    if (child.name === 'w:tr')
      return [{ places: childrenNamed(child, 'w:tc').map((cell) => joined(wordsOf(cell))), isRight: false }]
    return child.name === 'mc:Fallback' ? [] : linesIn(child)
  })
}

const wordsOf = (cell: XmlElement): readonly string[] =>
  linesIn(cell)
    .flatMap(({ places }) => places.map(tidy))
    .filter((words) => words !== '')

/** Text boxes hold lines of their own. */
function boxesIn(parent: XmlElement): readonly Line[] {
  return elements(parent).flatMap((child) =>
    child.name === 'mc:Fallback' ? [] : child.name === 'w:txbxContent' ? linesIn(child) : boxesIn(child),
  )
}

function lineOf(paragraph: XmlElement): Line {
  const places = ['']
  const counting = new Set<number>()
  const write = (words: string): void => {
    places.push((places.pop() ?? '') + words)
  }
  const walk = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.name === 'w:tab') places.push('')
      else if (child.name === 'w:t') write(textOf(child))
      else if (child.name === 'w:br') write(' ')
      else if (child.name === 'w:noBreakHyphen') write('-')
      else if (isPageField(child)) counting.add(places.length - 1)
      if (!skipped.has(child.name)) walk(child)
    }
  }
  walk(paragraph)
  const alignment = attribute(childAt(paragraph, 'w:pPr', 'w:jc'), 'w:val')
  return {
    places: places.map((words, at) => (counting.has(at) ? '' : words)),
    isRight: alignment === 'right' || alignment === 'end',
  }
}

const skipped: ReadonlySet<string> = new Set(['w:pPr', 'w:del', 'w:txbxContent', 'mc:Fallback'])

function isPageField(element: XmlElement): boolean {
  const code =
    element.name === 'w:fldSimple'
      ? attribute(element, 'w:instr')
      : element.name === 'w:instrText'
        ? textOf(element)
        : null
  return code !== null && /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code)
}

const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim()
/** As long as the house style takes. */
const joined = (words: readonly string[]): string => words.join(' · ').slice(0, 200).trim()
