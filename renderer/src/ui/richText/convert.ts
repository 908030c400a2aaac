import type { JSONContent } from '@tiptap/core'

import { isEmptyDocument, isSafeLink } from '../../../../core/plan/richText.ts'
import type { Block, List, ListItem, Mark, Paragraph, RichDocument, Run } from '../../../../core/plan/richText.ts'

/** A rich document of the plan as TipTap's JSON. A list item always begins with a paragraph there. */
export function toTiptap(document: RichDocument): JSONContent {
  const content = document.map(blockToTiptap)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

/** TipTap's JSON as a rich document: unknown nodes and unsafe links leave only their text; a document of spaces is empty. */
export function fromTiptap(json: JSONContent): RichDocument {
  const document = (json.content ?? []).flatMap(blockFromTiptap)
  return isEmptyDocument(document) ? [] : document
}

/** True when two documents hold the same, whatever objects they are made of. */
export const isSameDocument = (left: RichDocument, right: RichDocument): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)

function blockToTiptap(block: Block): JSONContent {
  if (block.type === 'paragraph') return paragraphToTiptap(block)
  return {
    type: block.type === 'bulletList' ? 'bulletList' : 'orderedList',
    content: block.items.map(itemToTiptap),
  }
}

function itemToTiptap({ blocks }: ListItem): JSONContent {
  const content = blocks.map(blockToTiptap)
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content] }
}

function paragraphToTiptap({ runs }: Paragraph): JSONContent {
  const content = runs.flatMap(runToTiptap)
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }
}

/** A line break inside a run becomes a node of its own that carries the run's marks. */
function runToTiptap({ text, marks, link }: Run): JSONContent[] {
  const worn = [
    ...marks.map((mark) => ({ type: mark })),
    ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
  ]
  const dress = (node: JSONContent): JSONContent => (worn.length === 0 ? node : { ...node, marks: worn })
  return text
    .split(/(\n)/u)
    .filter((piece) => piece !== '')
    .map((piece) => dress(piece === '\n' ? { type: 'hardBreak' } : { type: 'text', text: piece }))
}

function blockFromTiptap(node: JSONContent): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', runs: runsFrom(node.content ?? []) }]
    case 'bulletList':
    case 'orderedList':
      return listFrom(node)
    default:
      return (node.content ?? []).flatMap(blockFromTiptap)
  }
}

function listFrom(node: JSONContent): readonly List[] {
  const items = (node.content ?? []).map((item) => ({ blocks: (item.content ?? []).flatMap(blockFromTiptap) }))
  return items.length === 0 ? [] : [{ type: node.type === 'bulletList' ? 'bulletList' : 'numberedList', items }]
}

/** Neighbours of one appearance become one run. */
function runsFrom(nodes: readonly JSONContent[]): readonly Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const run = runFrom(node)
    const last = runs.at(-1)
    if (run === null) continue
    if (last !== undefined && isSameAppearance(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function runFrom({ type, text, marks = [] }: JSONContent): Run | null {
  const content = type === 'hardBreak' ? '\n' : text
  if (content === undefined || content === '') return null
  const href: unknown = marks.find((mark) => mark.type === 'link')?.attrs?.['href']
  return {
    text: content,
    marks: knownMarks.filter((known) => marks.some((mark) => mark.type === known)),
    link: typeof href === 'string' && isSafeLink(href) ? href : null,
  }
}

const isSameAppearance = (left: Run, right: Run): boolean =>
  left.link === right.link && left.marks.join() === right.marks.join()

const knownMarks: readonly Mark[] = ['bold', 'italic']
