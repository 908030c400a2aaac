import { Meter as AriaMeter } from 'react-aria-components'

import styles from './display.module.css'

/** How much of something is done: a thin bar with its words. `share` from 0 to 1. */
export function Meter({
  label,
  valueText,
  share,
  isLabelHidden = false,
}: {
  readonly label: string
  readonly valueText: string
  readonly share: number
  readonly isLabelHidden?: boolean
}) {
  const percent = Math.round(share * 100)
  return (
    <AriaMeter value={percent} valueLabel={valueText} aria-label={label} className={styles['meter'] ?? ''}>
      <span className={isLabelHidden ? 'visuallyHidden' : styles['meterText']} aria-hidden="true">
        {label} {valueText}
      </span>
      <svg className={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['track']} width="100" height="4" />
        <rect className={percent === 100 ? styles['full'] : styles['fill']} width={percent} height="4" />
      </svg>
    </AriaMeter>
  )
}
