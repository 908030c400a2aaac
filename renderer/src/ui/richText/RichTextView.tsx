import { memo } from 'react'
import type { ReactNode } from 'react'

import type { Block, RichDocument, Run } from '../../../../core/plan/richText.ts'

/** A long text as it reads. Links are words here, not doors: they are followed in the finished document. */
export const RichTextView = memo(function RichTextView({ document }: { readonly document: RichDocument }) {
  return <>{document.map(block)}</>
})

// A text has no ids inside; the position is all the identity a paragraph has.
function block(node: Block, key: number): ReactNode {
  if (node.type === 'paragraph') return <p key={key}>{node.runs.length === 0 ? <br /> : node.runs.map(run)}</p>
  const items = node.items.map((item, position) => <li key={position}>{item.blocks.map(block)}</li>)
  return node.type === 'bulletList' ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>
}

function run({ text, marks, link }: Run, key: number): ReactNode {
  let shown: ReactNode = text
  if (marks.includes('italic')) shown = <em>{shown}</em>
  if (marks.includes('bold')) shown = <strong>{shown}</strong>
  return link === null ? (
    <span key={key}>{shown}</span>
  ) : (
    <span key={key} data-link={link} title={link}>
      {shown}
    </span>
  )
}
