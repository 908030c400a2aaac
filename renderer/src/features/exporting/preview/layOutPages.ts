import { buildNode } from './buildNode.ts'
import { sheetGap } from './screenStyles.ts'
import type { Design } from '../../../../../core/house/design.ts'
import type { DocumentTexts } from '../../../../../core/outline/documentText.ts'
import type { OutlineDocument } from '../../../../../core/outline/outline.ts'
import { pageSections } from '../../../../../core/pages/pageSections.ts'
import type { PageSection } from '../../../../../core/pages/pageSections.ts'
import { sheetPixels } from '../../../../../core/pages/pageStyles.ts'
import { runningLines } from '../../../../../core/pages/runningLines.ts'
import type { RunningLine } from '../../../../../core/pages/runningLines.ts'

type Laying = Readonly<{
  document: OutlineDocument
  design: Design
  texts: DocumentTexts
  signal: AbortSignal
  /** told how many pages there are so far, and in the end how many there are */
  onPages: (pages: number, isWhole: boolean) => void
}>

/**
 * Puts a document into `stack` as pages, one stretch after the other, so that a long plan shows its first pages at once
 * and the page never stops answering. Numbers of pages are filled in when all pages are known.
 */
export async function layOutPages(stack: HTMLElement, laying: Laying): Promise<void> {
  const { design, texts, signal, onPages } = laying
  stack.replaceChildren()
  const laid: Laid[] = []
  const numbers = new Map<string, number>()
  let pages = 0
  let since = 0
  for (const section of pageSections(laying.document, design, texts)) {
    const stretch = layOut(stack, section, pages, design)
    laid.push(stretch)
    pages += stretch.pages
    notePages(numbers, stretch, design)
    stretch.element.classList.add('settled')
    // Drawing costs more than laying out: the first pages are shown at once, the others in a few steps.
    if (performance.now() - since < stepTime) continue
    onPages(pages, false)
    await nextTask()
    if (signal.aborted) return
    since = performance.now()
  }
  for (const { element, part, firstPage } of laid)
    element.querySelectorAll<HTMLElement>('.sheet').forEach((sheet, position) => {
      const lines = runningLines(laying.document, texts, part, firstPage + position, pages, design)
      if (lines !== null) sheet.append(runningLine('head', lines.header), runningLine('foot', lines.footer))
    })
  for (const call of stack.querySelectorAll<HTMLElement>('[data-page-of]'))
    call.textContent = String(numbers.get(call.dataset['pageOf'] ?? '') ?? '')
  onPages(pages, true)
}

/** A stretch in its place; `firstPage` counts from 1. */
type Laid = Readonly<{ element: HTMLElement; flow: HTMLElement; part: number; firstPage: number; pages: number }>

function layOut(stack: HTMLElement, { part, nodes }: PageSection, before: number, design: Design): Laid {
  const { height, top, bottom } = sheetPixels(design)
  const element = make('div', 'stretch')
  const flow = make('div', 'pages flow')
  flow.append(...nodes.map(buildNode))
  element.append(flow)
  stack.append(element)
  const textHeight = height - top - bottom
  const step = height + sheetGap
  const pages = Math.max(1, Math.round((flow.offsetHeight - top - textHeight) / step) + 1)
  element.style.blockSize = `${pages * step - sheetGap}px`
  const sheets = Array.from({ length: pages }, (_, position) => {
    const sheet = make('div', 'sheet')
    sheet.style.insetBlockStart = `${position * step}px`
    // Read aloud, the running lines would break into every text that goes over a page.
    sheet.setAttribute('aria-hidden', 'true')
    return sheet
  })
  flow.before(...sheets)
  return { element, flow, part, firstPage: before + 1, pages }
}

/** Notes the page on which every place that can be referred to begins. */
function notePages(numbers: Map<string, number>, { flow, firstPage }: Laid, design: Design): void {
  const { height, width, left, right } = sheetPixels(design)
  const frame = flow.getBoundingClientRect()
  const scale = frame.width / (width - left - right)
  for (const place of flow.querySelectorAll('[id]')) {
    const [rectangle] = place.getClientRects()
    if (rectangle === undefined) continue
    const passed = Math.floor((rectangle.top - frame.top) / scale / (height + sheetGap))
    numbers.set(place.id, firstPage + passed)
  }
}

function runningLine(place: 'head' | 'foot', { left, right, isStacked }: RunningLine): HTMLElement {
  const line = make('div', `running ${place}${isStacked ? ' stacked' : ''}`)
  for (const text of [left, right]) {
    const end = make('div', 'end')
    end.textContent = text
    line.append(end)
  }
  return line
}

function make(tag: 'div', name: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  return made
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done, 0))

/** milliseconds between two looks at what is there so far */
const stepTime = 120
