import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

export type Zoom = Readonly<{
  scale: number
  isFitted: boolean
  fit: () => void
  /** by one step nearer or further */
  change: (direction: 1 | -1) => void
}>

const steps: readonly number[] = [0.35, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2]

/** How large the pages are shown: as wide as there is room, or as large as the person wants. */
export function useZoom(
  desk: RefObject<HTMLElement | null>,
  stack: RefObject<HTMLElement | null>,
  pageWidth: number,
): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const [room, setRoom] = useState(pageWidth)
  const scale = chosen ?? Math.min(1.5, Math.max(0.2, room / pageWidth))
  useLayoutEffect(() => {
    const element = desk.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element)
      setRoom(element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [desk])
  // Only painted larger or smaller: laid out anew, lines could break elsewhere.
  useLayoutEffect(() => {
    if (stack.current !== null) stack.current.style.transform = `scale(${scale})`
  })
  return {
    scale,
    isFitted: chosen === null,
    fit: () => setChosen(null),
    change: (direction) =>
      setChosen(
        direction > 0
          ? (steps.find((step) => step > scale + 0.01) ?? scale)
          : (steps.findLast((step) => step < scale - 0.01) ?? scale),
      ),
  }
}
