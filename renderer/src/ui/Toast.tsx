import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { Button, IconButton } from './Button.tsx'
import styles from './display.module.css'

type ToastProps = Readonly<{
  text: string
  closeLabel: string
  onClose: () => void
  action?: { readonly label: string; readonly onAction: () => void }
  /** failures stay until closed; others leave after a while */
  tone: 'neutral' | 'bad'
}>

/** How long a notice that is no failure stays, in milliseconds, while nobody points at it. */
const readingTime = 8000

export function Toast({ text, closeLabel, onClose, action, tone }: ToastProps) {
  const [isHeld, setHeld] = useState(false)
  const cameFrom = useRef<HTMLElement>(null)
  useEffect(() => {
    if (tone === 'bad' || isHeld) return
    const timer = setTimeout(onClose, readingTime)
    return () => clearTimeout(timer)
  }, [tone, text, isHeld, onClose])
  return createPortal(
    // Beside the page, with an attribute of React Aria: a modal dialog makes the whole page inert, and the notice stays reachable.
    <div
      className={styles['toast']}
      data-tone={tone}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={({ relatedTarget, currentTarget }) => {
        setHeld(true)
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget
      }}
      onBlur={() => setHeld(false)}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <span>{text}</span>
      {action !== undefined && <Button label={action.label} look="quiet" onPress={() => leave(action.onAction)} />}
      <IconButton label={closeLabel} icon="close" onPress={() => leave(onClose)} />
    </div>,
    document.body,
  )

  /** The notice goes with its buttons, so the focus returns to where it came from first. */
  function leave(then: () => void): void {
    if (cameFrom.current?.isConnected === true) cameFrom.current.focus()
    then()
  }
}
