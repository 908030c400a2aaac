import { useEffect } from 'react'

import { goToNextFinding, goToNextMissing } from './goTo.ts'

/** Keys of the editor alone: F6 regions, F7 findings, F8 translations, Alt with left and right the other language. */
export function useEditorKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"][aria-modal="true"], [data-react-aria-modal]') !== null) return
      if (!handle(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function handle(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false
  if (event.altKey)
    return !event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && crossLanguage(event.key)
  switch (event.key) {
    case 'F6':
      return goToRegion(event.shiftKey ? -1 : 1)
    case 'F7':
      return goToNextFinding()
    case 'F8':
      return goToNextMissing(null)
    default:
      return false
  }
}

/** Always swallowed inside a field, so that the browser's own "back" never leaves the plan. */
function crossLanguage(key: 'ArrowLeft' | 'ArrowRight'): boolean {
  const field = document.activeElement?.closest('[data-place]')
  const cell = field?.querySelector(`[data-language="${key === 'ArrowLeft' ? 'sk' : 'en'}"]`)
  cell?.querySelector<HTMLElement>('textarea, input, [role="textbox"]')?.focus()
  return document.activeElement !== document.body
}

function goToRegion(by: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) =>
    region.checkVisibility(),
  )
  const here = regions.findIndex((region) => region.contains(document.activeElement))
  const region = regions[(here + by + regions.length) % regions.length]
  if (region === undefined) return false
  const first = region.querySelector<HTMLElement>(
    '[aria-current="true"], [role="tab"][aria-selected="true"], textarea, input, [role="textbox"], button:not([disabled])',
  )
  ;(first ?? region).focus()
  return true
}
