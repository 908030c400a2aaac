import { countNodes } from './headingNumbers.ts'
import type { NumberedHeading } from './headingNumbers.ts'
import { element } from './pageElement.ts'
import type { PageElement } from './pageElement.ts'
import type { Pen } from './pen.ts'
import { runNodes } from './runNodes.ts'
import type { OutlineRun, TableOfContents } from '../outline/outline.ts'

/** The table of contents; `data-page-of` marks where the number of a page goes once the pages are known. */
export function contentsNode(pen: Pen, contents: TableOfContents): PageElement {
  const entries = [...pen.headings.values()].filter(({ heading }) => heading.level <= contents.levels)
  return element(
    'nav',
    { role: 'doc-toc' },
    element('p', { class: 'contentsTitle' }, ...runNodes(pen, contents.title)),
    element('ul', { class: 'contents' }, ...entries.map((entry) => entryNode(pen, entry))),
  )
}

function entryNode(pen: Pen, { heading, id, number }: NumberedHeading): PageElement {
  const title = element(
    'span',
    { class: 'entryTitle' },
    ...countNodes(number),
    ...runNodes(pen, heading.runs.map(bare)),
  )
  const page = element('span', { class: 'entryPage', 'data-page-of': id }, String(pen.pages.get(id) ?? ''))
  return element('li', { class: `entry${heading.level}` }, element('a', { href: `#${id}` }, title, ' ', page))
}

/** An entry leads to its heading, not to the field, and calls no note a second time. */
const bare = (run: OutlineRun): OutlineRun => ({
  ...run,
  place: null,
  link: null,
  anchor: null,
  reference: null,
  footnote: null,
})
