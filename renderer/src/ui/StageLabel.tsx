import { Button } from 'react-aria-components'

import { StageMark } from './StageMark.tsx'
import styles from './stage.module.css'
import type { PlanStage } from '../../../core/plan/statusSchema.ts'

type StageLabelProps = Readonly<{
  stage: PlanStage
  label: string
  /** makes it a button with this accessible name, which holds the label */
  button?: Readonly<{ name: string; onPress: () => void }>
}>

/** Where a plan is on its way: a word and a shape; the colour only repeats them. */
export function StageLabel({ stage, label, button }: StageLabelProps) {
  const tone = stage === 'adopted' || stage === 'submitted' ? 'good' : 'accent'
  const content = (
    <>
      <StageMark stage={stage} />
      <span className={styles['word']}>{label}</span>
    </>
  )
  if (button === undefined)
    return (
      <span className={styles['stage']} data-tone={tone}>
        {content}
      </span>
    )
  return (
    <Button className={styles['stage'] ?? ''} data-tone={tone} aria-label={button.name} onPress={button.onPress}>
      {content}
    </Button>
  )
}
