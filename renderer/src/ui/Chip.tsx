import styles from './display.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad'

/** A word about a thing's state; the colour only repeats what the word says. */
export function Chip({
  label,
  tone = 'neutral',
  icon,
}: {
  readonly label: string
  readonly tone?: Tone
  readonly icon?: IconName
}) {
  return (
    <span className={[styles['chip'], styles[tone]].join(' ')}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {label}
    </span>
  )
}
