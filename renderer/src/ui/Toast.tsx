import { useEffect, useState } from 'react'

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
  useEffect(() => {
    if (tone === 'bad' || isHeld) return
    const timer = setTimeout(onClose, readingTime)
    return () => clearTimeout(timer)
  }, [tone, text, isHeld, onClose])
  return (
    // The attribute keeps a notice reachable while a modal dialog hides the rest of the page (React Aria).
    <div
      className={styles['toast']}
      data-tone={tone}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <span>{text}</span>
      {action !== undefined && <Button label={action.label} look="quiet" onPress={action.onAction} />}
      <IconButton label={closeLabel} icon="close" onPress={onClose} />
    </div>
  )
}
