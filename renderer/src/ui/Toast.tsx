import { useEffect } from 'react'

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

/** How long a notice that is no failure stays, in milliseconds. */
const readingTime = 8000

export function Toast({ text, closeLabel, onClose, action, tone }: ToastProps) {
  useEffect(() => {
    if (tone === 'bad') return
    const timer = setTimeout(onClose, readingTime)
    return () => clearTimeout(timer)
  }, [tone, text, onClose])
  return (
    // The attribute keeps a notice reachable while a modal dialog hides the rest of the page (React Aria).
    <div
      className={styles['toast']}
      data-tone={tone}
      data-react-aria-top-layer="true"
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <span>{text}</span>
      {action !== undefined && <Button label={action.label} look="quiet" onPress={action.onAction} />}
      <IconButton label={closeLabel} icon="close" onPress={onClose} />
    </div>
  )
}
