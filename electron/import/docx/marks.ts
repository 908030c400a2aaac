import { joinRuns } from './joinRuns.ts'
import type { XmlElement } from '../xml.ts'
import { attribute } from '../xml.ts'
import { sliceRuns } from '../../../core/recognise/lines.ts'
import type { ForeignParagraph, ForeignRun } from '../../../core/recognise/blocks.ts'
import type { MarkedText } from '../../../core/recognise/own/ownDocument.ts'

/** What stands inside each bookmark of a document, paragraph by paragraph. */
export type Marks = Readonly<{
  texts: ReadonlyMap<string, readonly MarkedText[]>
  /** a `w:bookmarkStart` or `w:bookmarkEnd` */
  mark: (element: XmlElement) => void
  run: (run: ForeignRun) => void
  /** A page break inside a paragraph, which we never write. */
  pageBreak: () => void
  /** The paragraph whose runs have been read. */
  paragraph: (paragraph: ForeignParagraph) => void
}>

/** Where in a paragraph a bookmark starts and ends, in signs; no end: it goes on. */
type Stretch = Readonly<{ start: number; end: number | null }>

/** Bookmarks may overlap and span paragraphs. */
export function createMarks(): Marks {
  const texts = new Map<string, MarkedText[]>()
  const open = new Map<string, string>()
  const stretches = new Map<string, Stretch>()
  let runs: ForeignRun[] = []
  let length = 0
  let isBroken = false

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
  }

  return {
    texts,
    mark: (element) => {
      const id = attribute(element, 'w:id') ?? ''
      if (element.name === 'w:bookmarkEnd') end(id)
      else start(id, attribute(element, 'w:name') ?? '')
    },
    run: (run) => {
      runs.push(run)
      length += run.text.length
      isBroken = false
    },
    pageBreak: () => {
      isBroken = true
    },
    paragraph: (paragraph) => {
      for (const [name, stretch] of stretches) {
        const last = lastOf(stretch, length, isBroken)
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

/**
 * Where a section ends, LibreOffice writes a page break into its last paragraph and ends every bookmark there one sign
 * too early.
 */
function lastOf({ end }: Stretch, length: number, isBroken: boolean): number {
  return end === null ? length : Math.min(length, isBroken ? end + 1 : end)
}
