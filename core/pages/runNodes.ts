import { element } from './pageElement.ts'
import type { PageElement, PageNode } from './pageElement.ts'
import type { Pen } from './pen.ts'
import type { OutlineFootnote, OutlineReference, OutlineRun } from '../outline/outline.ts'

/**
 * Runs as text of a page. `data-place` and `data-language` lead from the words back to their field. Notes are put down
 * with the pen, to stand at the end of their section.
 */
export function runNodes(pen: Pen, runs: readonly OutlineRun[]): readonly PageNode[] {
  return runs.flatMap((run) => {
    if (run.footnote === null) return [runNode(pen, run)]
    pen.notes.push(run.footnote)
    return [runNode(pen, run), noteMark(run.footnote)]
  })
}

function runNode(pen: Pen, run: OutlineRun): PageNode {
  let content: readonly PageNode[] = run.reference?.shows === 'page' ? [pageOf(pen, run)] : lines(run.text)
  if (run.marks.includes('italic')) content = [element('i', {}, ...content)]
  if (run.marks.includes('bold')) content = [element('b', {}, ...content)]
  const address = run.reference === null ? run.link : `#${anchorId(run.reference.anchor)}`
  if (address !== null) content = [element('a', { href: address }, ...content)]
  const attributes = {
    ...(run.anchor === null ? {} : { id: anchorId(run.anchor) }),
    ...(run.language === pen.language ? {} : { lang: run.language }),
    ...(run.place === null ? {} : { 'data-place': run.place, 'data-language': run.language }),
  }
  const [only] = content
  const isBare = Object.keys(attributes).length === 0 && content.length === 1 && only !== undefined
  return isBare ? only : element('span', attributes, ...content)
}

const anchorId = (anchor: OutlineReference['anchor']): string => `to-${anchor}`

/** The number of a page is filled in when the pages are known. */
function pageOf(pen: Pen, run: OutlineRun): PageElement {
  const id = anchorId(run.reference?.anchor ?? '')
  return element('span', { 'data-page-of': id }, String(pen.pages.get(id) ?? run.text))
}

function noteMark({ number }: OutlineFootnote): PageElement {
  return element('sup', { id: `mark${number}` }, element('a', { href: `#note${number}` }, String(number)))
}

/** The notes of a section, under a short line; each leads back to where it was called. */
export function noteNodes(notes: readonly OutlineFootnote[]): readonly PageElement[] {
  if (notes.length === 0) return []
  return [
    element(
      'ol',
      { class: 'notes' },
      ...notes.map(({ number, text }) =>
        element(
          'li',
          { id: `note${number}`, value: String(number) },
          element('p', { class: 'footnote' }, element('a', { href: `#mark${number}` }, text)),
        ),
      ),
    ),
  ]
}

/** The space before a break is not seen; where lines become one, as in a PDF's bookmarks, it keeps their words apart. */
function lines(text: string): readonly PageNode[] {
  const [first = '', ...others] = text.split('\n')
  return [first, ...others.flatMap((line) => [' ', element('br', {}), line])]
}
