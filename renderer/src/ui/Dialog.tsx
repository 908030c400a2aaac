import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { IconButton } from './Button.tsx'
import styles from './Dialog.module.css'

type DialogProps = Readonly<{
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
  /** the row of buttons at the foot */
  actions?: ReactNode
  size?: 'small' | 'wide' | 'full'
  /** true while work runs that closing would not stop */
  isLocked?: boolean
  /** true where there is only text to read: the keyboard must be able to scroll it */
  isReading?: boolean
  /** true where the content fills the window and scrolls its own parts */
  isFilled?: boolean
}>

/** A modal window of the page; Escape and a click beside it close it, focus returns to where it was. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  actions,
  size = 'small',
  isLocked = false,
  isReading = false,
  isFilled = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen
      isDismissable={!isLocked}
      isKeyboardDismissDisabled={isLocked}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={[styles['modal'], styles[size]].join(' ')}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={closeLabel} icon="close" onPress={onClose} isDisabled={isLocked} />
          </header>
          <div
            className={[styles['body'], isFilled ? styles['filled'] : ''].join(' ')}
            {...(isReading ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}
          >
            {children}
          </div>
          {actions !== undefined && <footer className={styles['foot']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
