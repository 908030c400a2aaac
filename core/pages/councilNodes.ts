import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { countNodes } from './headingNumbers.ts'
import { runNodes } from './runNodes.ts'
import type { OutlineClauses, OutlineSignature } from '../outline/outline.ts'

/** A resolution: parts in Roman numbers, their points in Arabic ones; a single point is not counted. */
export function clauseNodes(pen: Pen, { parts }: OutlineClauses): readonly PageElement[] {
  return parts.flatMap(({ lead, points }, part) => [
    element('p', { class: 'body clause' }, ...countNodes(`${roman(part + 1)}.`), ...runNodes(pen, lead)),
    ...points.flatMap(({ blocks }, point) =>
      blocks.map((block, position) => {
        const isCounted = points.length > 1
        const look = `body point${isCounted ? ' counted' : ''}${position < blocks.length - 1 ? ' goesOn' : ''}`
        const count = isCounted && position === 0 ? countNodes(`${point + 1}.`) : []
        const first = isCounted && position === 0 ? ' first' : ''
        return element('p', { class: `${look}${first}` }, ...count, ...runNodes(pen, block.runs))
      }),
    ),
  ])
}

/** Place and date on the left; the line for the signature in the right half, name and position under it (STN 01 6910). */
export function signatureNodes(pen: Pen, { place, name, position }: OutlineSignature): readonly PageElement[] {
  return [
    ...(place.length === 0 ? [] : [element('p', { class: 'body signedAt' }, ...runNodes(pen, place))]),
    element('p', { class: `body signature${place.length === 0 ? ' alone' : ''}` }, ...runNodes(pen, name)),
    ...(position.length === 0 ? [] : [element('p', { class: 'body signer' }, ...runNodes(pen, position))]),
  ]
}

function roman(number: number): string {
  let left = number
  let text = ''
  for (const [value, sign] of romanSigns)
    while (left >= value) {
      text += sign
      left -= value
    }
  return text
}

const romanSigns = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const
