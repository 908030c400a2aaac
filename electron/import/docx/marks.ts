import { joinRuns } from './joinRuns.ts'
import type { XmlElement } from '../xml.ts'
import { attribute } from '../xml.ts'
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

/** Bookmarks may overlap and span paragraphs. */
export function createMarks(): Marks {
  const texts = new Map<string, MarkedText[]>()
  const open = new Map<string, string>()
  let line: Readonly<{ run: ForeignRun; names: readonly string[] }>[] = []
  let isBroken = false

  function start(id: string, name: string): void {
    // LibreOffice starts a bookmark over several paragraphs once more at its end, and ends only that one.
    for (const [other, known] of open) if (known === name) open.delete(other)
    open.set(id, name)
    texts.set(name, texts.get(name) ?? [])
  }

  return {
    texts,
    mark: (element) => {
      const id = attribute(element, 'w:id') ?? ''
      if (element.name === 'w:bookmarkEnd') open.delete(id)
      else start(id, attribute(element, 'w:name') ?? '')
    },
    run: (run) => {
      line.push({ run, names: [...open.values()] })
      isBroken = false
    },
    pageBreak: () => {
      isBroken = true
    },
    paragraph: (paragraph) => {
      if (isBroken) line = withLastSign(line)
      isBroken = false
      const runs = line.map((each) => each.run)
      for (const name of new Set(line.flatMap((each) => each.names))) {
        const first = line.findIndex((each) => each.names.includes(name))
        const end = line.findLastIndex((each) => each.names.includes(name)) + 1
        texts.get(name)?.push({
          paragraph,
          before: joinRuns(runs.slice(0, first)),
          runs: joinRuns(runs.slice(first, end)),
          after: joinRuns(runs.slice(end)),
        })
      }
      line = []
    },
  }
}

type Line = readonly Readonly<{ run: ForeignRun; names: readonly string[] }>[]

/**
 * Where a section ends, LibreOffice writes a page break into its last paragraph and ends the bookmarks there one sign
 * too early.
 */
function withLastSign(line: Line): Readonly<{ run: ForeignRun; names: readonly string[] }>[] {
  const [before, last] = [line.at(-2), line.at(-1)]
  if (before === undefined || last === undefined || last.run.text.length !== 1) return [...line]
  return [...line.slice(0, -1), { run: last.run, names: [...new Set([...before.names, ...last.names])] }]
}
