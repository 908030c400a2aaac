import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

import { layOutPages } from './layOutPages.ts'
import { screenStyles } from './screenStyles.ts'
import { documentTexts } from '../../../i18n/documentTexts.ts'
import type { Design } from '../../../../../core/house/design.ts'
import type { OutlineDocument } from '../../../../../core/outline/outline.ts'

export type Pages = Readonly<{
  /** the element that holds the pages; their styles stay inside it and the program's outside */
  hostRef: RefObject<HTMLDivElement | null>
  stackRef: RefObject<HTMLElement | null>
  count: number
  /** false while pages are still being added */
  isWhole: boolean
}>

/** Draws a document as pages into an element and tells how many there are. */
export function usePages(outline: OutlineDocument, design: Design): Pages {
  const hostRef = useRef<HTMLDivElement>(null)
  const stackRef = useRef<HTMLElement>(null)
  const [{ count, isWhole }, setState] = useState({ count: 0, isWhole: false })
  useEffect(() => {
    const host = hostRef.current
    if (host === null) return
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(screenStyles(design))
    root.adoptedStyleSheets = [sheet]
    const stack = stackRef.current ?? document.createElement('article')
    stack.className = 'stack'
    stack.lang = outline.language
    stackRef.current = stack
    root.replaceChildren(stack)
    const giveUp = new AbortController()
    void layOutPages(stack, {
      document: outline,
      design,
      texts: documentTexts,
      signal: giveUp.signal,
      onPages: (pages, whole) => setState({ count: pages, isWhole: whole }),
    })
    return () => giveUp.abort()
  }, [outline, design])
  return { hostRef, stackRef, count, isWhole }
}
