import { BookmarkEnd, BookmarkStart, ExternalHyperlink, TextRun, bookmarkUniqueNumericId } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'

import { wordLanguages } from './design.ts'
import type { BookmarkEdges } from '../bookmarks.ts'
import type { Design } from '../../../core/house/design.ts'
import type { OutlineRun } from '../../../core/outline/outline.ts'
import type { Language } from '../../../core/plan/localized.ts'

/** What every piece of a document is written with. */
export type Pen = Readonly<{
  design: Design
  /** the language of the document's defaults; runs in the other one say so */
  language: Language
  edges: BookmarkEdges
  /** the number of the bookmark with that name; given once, at its start */
  bookmarkIds: Map<string, number>
  /** a number no list of the document has yet */
  nextList: () => number
}>

export function newPen(design: Design, language: Language, edges: BookmarkEdges): Pen {
  let lists = 0
  return { design, language, edges, bookmarkIds: new Map(), nextList: () => ++lists }
}

export function writeRuns(pen: Pen, runs: readonly OutlineRun[]): ParagraphChild[] {
  return runs.flatMap((run) => {
    const edges = pen.edges.get(run)
    return [
      ...(edges?.starts ?? []).map((name) => {
        const id = bookmarkUniqueNumericId()
        pen.bookmarkIds.set(name, id)
        return asChild(new BookmarkStart(name, id))
      }),
      ...writeRun(pen, run),
      ...(edges?.ends ?? []).map((name) => asChild(new BookmarkEnd(pen.bookmarkIds.get(name) ?? 0))),
    ]
  })
}

/** The library writes these among the runs of a paragraph, as its own documentation shows; its types forget them. */
function asChild(edge: BookmarkStart | BookmarkEnd): ParagraphChild {
  return edge as unknown as ParagraphChild
}

function writeRun(pen: Pen, run: OutlineRun): ParagraphChild[] {
  const lines = run.text.split('\n')
  const appearance: IRunOptions = {
    ...(run.marks.includes('bold') ? { bold: true } : {}),
    ...(run.marks.includes('italic') ? { italics: true } : {}),
    ...(run.language === pen.language ? {} : { language: { value: wordLanguages[run.language] } }),
  }
  const pieces = lines.map(
    (text, position) =>
      new TextRun({
        ...appearance,
        ...(run.link === null ? {} : { style: 'Hyperlink' }),
        ...(position === 0 ? {} : { break: 1 }),
        text,
      }),
  )
  return run.link === null ? pieces : [new ExternalHyperlink({ link: run.link, children: pieces })]
}
