import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'

import styles from './Button.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

type ButtonProps = Readonly<{
  label: string
  /** the accessible name where the label alone does not say what it belongs to; begins with the label */
  ariaLabel?: string
  onPress?: () => void
  icon?: IconName
  /** the one main action of a screen, an ordinary one, or one that keeps quiet until needed */
  look?: 'main' | 'plain' | 'quiet' | 'danger'
  isDisabled?: boolean
  isBusy?: boolean
  autoFocus?: boolean
  slot?: string
  type?: 'button' | 'submit'
  className?: string
}>

export function Button({
  label,
  ariaLabel,
  icon,
  look = 'plain',
  isBusy = false,
  className,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    // A busy button keeps the focus and waits; React Aria's isPending would announce a button that may be gone by then.
    <AriaButton
      className={[styles['button'], styles[look], className].join(' ')}
      {...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel })}
      aria-disabled={isBusy}
      data-pending={isBusy || undefined}
      {...(isBusy || onPress === undefined ? {} : { onPress })}
      {...rest}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{label}</span>
    </AriaButton>
  )
}

type IconButtonProps = Readonly<{
  /** the accessible name; also shown as a tooltip */
  label: string
  icon: IconName
  onPress?: () => void
  isDisabled?: boolean
  isPressed?: boolean
  autoFocus?: boolean
  /** keys that do the same, as shown to a person: "Ctrl+Z" */
  keys?: string
  slot?: string
}>

export function IconButton({ label, icon, keys, isPressed, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        className={[styles['button'], styles['icon'], isPressed === true ? styles['pressed'] : ''].join(' ')}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...rest}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
