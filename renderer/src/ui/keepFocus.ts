import { flushSync } from 'react-dom'

/** Runs a change that moves things on the page; the focus stays on the thing it was on, and in sight. */
export function keepFocus(change: () => void): void {
  const focused = document.activeElement
  flushSync(change)
  if (!(focused instanceof HTMLElement) || !focused.isConnected) return
  if (document.activeElement !== focused) focused.focus({ preventScroll: true })
  focused.scrollIntoView({ block: 'nearest' })
}
