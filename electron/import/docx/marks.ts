import { joinRuns } from './joinRuns.ts'
import type { XmlElement } from '../xml.ts'
import { attribute } from '../xml.ts'
import { wholeBookmarkName } from '../../../core/outline/bookmarkName.ts'
import { sliceRuns } from '../../../core/recognise/lines.ts'
import type { ForeignParagraph, ForeignRun } from '../../../core/recognise/blocks.ts'
import type { MarkedText } from '../../../core/recognise/own/ownDocument.ts'

/** What stands inside each bookmark of a document, paragraph by paragraph; those around one field are one. */
export type Marks = Readonly<{
  texts: ReadonlyMap<string, readonly MarkedText[]>
  /** a `w:bookmarkStart` or `w:bookmarkEnd` */
  mark: (element: XmlElement) => void
  run: (run: ForeignRun) => void
  /** A page break inside a paragraph, which we never write. */
  pageBreak: () => void
  /** A call of a footnote. */
  footnote: () => void
  /** The paragraph whose runs have been read. */
  paragraph: (paragraph: ForeignParagraph) => void
}>

/** Where in a paragraph a bookmark starts and ends, in signs; no end: it goes on. */
type Stretch = Readonly<{ start: number; end: number | null }>

/** Bookmarks may overlap and span paragraphs. */
export function createMarks(areEndsEarly: boolean): Marks {
  const texts = new Map<string, MarkedText[]>()
  const open = new Map<string, string>()
  const stretches = new Map<string, Stretch>()
  let runs: ForeignRun[] = []
  let length = 0
  let isBroken = false
  let isFootnoteKnown = false
  /** signs before the first footnote of the document, in its paragraph */
  let firstFootnote: number | null = null

  function start(id: string, name: string): void {
    // LibreOffice starts a bookmark over several paragraphs once more at its end, and ends only that one.
    for (const [other, known] of open) if (known === name) open.delete(other)
    open.set(id, name)
    texts.set(name, texts.get(name) ?? [])
    stretches.set(name, { start: stretches.get(name)?.start ?? length, end: null })
  }

  function end(id: string): void {
    const name = open.get(id)
    open.delete(id)
    if (name !== undefined) stretches.set(name, { start: stretches.get(name)?.start ?? 0, end: length })
  }

  function forget(): void {
    stretches.clear()
    for (const name of open.values()) stretches.set(name, { start: 0, end: null })
    runs = []
    length = 0
    isBroken = false
    firstFootnote = null
  }

  /**
   * LibreOffice (7.4 tried) ends bookmarks one sign too early: all of them where a section ends, and it has written a page
   * break into its last paragraph; and those behind the first footnote of the document, in that paragraph. Another page
   * break looks the same, so this is for documents that lost the plan they carried.
   */
  function endOf({ end: written }: Stretch): number {
    if (written === null) return length
    const isEarly = isBroken || (firstFootnote !== null && written > firstFootnote)
    return areEndsEarly && isEarly ? Math.min(length, written + 1) : written
  }

  return {
    texts,
    mark: (element) => {
      const id = attribute(element, 'w:id') ?? ''
      if (element.name === 'w:bookmarkEnd') end(id)
      else start(id, wholeBookmarkName(attribute(element, 'w:name') ?? ''))
    },
    run: (run) => {
      runs.push(run)
      length += run.text.length
      isBroken = false
    },
    pageBreak: () => {
      isBroken = true
    },
    footnote: () => {
      if (!isFootnoteKnown) firstFootnote = length
      isFootnoteKnown = true
    },
    paragraph: (paragraph) => {
      for (const [name, stretch] of stretches) {
        const last = endOf(stretch)
        if (last <= stretch.start) continue
        texts.get(name)?.push({
          paragraph,
          before: joinRuns(sliceRuns(runs, 0, stretch.start)),
          runs: joinRuns(sliceRuns(runs, stretch.start, last)),
          after: joinRuns(sliceRuns(runs, last, length)),
        })
      }
      forget()
    },
  }
}
