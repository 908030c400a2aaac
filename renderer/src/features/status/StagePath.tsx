import { AdoptForm } from './AdoptForm.tsx'
import styles from './status.module.css'
import { SubmitForm } from './SubmitForm.tsx'
import { formatPlanDate } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { moveToStage } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { isWorkingStage } from '../../../../core/plan/statusRules.ts'
import { planStages } from '../../../../core/plan/statusSchema.ts'
import type { PlanStage, PlanStatus } from '../../../../core/plan/statusSchema.ts'

type StagePathProps = Readonly<{ status: PlanStatus; submitted: string | null; canMove: boolean }>

/** The way of a plan, step by step: what each means, where the plan is now, and how it goes on. */
export function StagePath({ status, submitted, canMove }: StagePathProps) {
  const { t, language } = useTexts()
  const here = planStages.indexOf(status.stage)
  return (
    <ol className={styles['path']} aria-label={t('status:title')}>
      {planStages.map((stage, position) => {
        const state = position < here ? 'done' : position === here ? 'current' : 'ahead'
        return (
          <li key={stage} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <StageMark stage={stage} size={22} />
            <div className={styles['what']}>
              <p className={styles['name']}>
                {t(`status:stage.${stage}`)} <span className={styles['state']}>{t(`status:step.${state}`)}</span>
              </p>
              <p className={styles['quiet']}>{t(`status:meaning.${stage}`)}</p>
              <Fact stage={stage} />
            </div>
            {canMove && <Way stage={stage} position={position} />}
            {canMove && stage === 'adopted' && status.stage === 'council' && <AdoptForm status={status} />}
            {canMove && stage === 'submitted' && status.stage === 'adopted' && <SubmitForm status={status} />}
          </li>
        )
      })}
    </ol>
  )

  function Fact({ stage }: { readonly stage: PlanStage }) {
    const { resolution, adoptedOn } = status
    if (stage === 'adopted' && adoptedOn !== null)
      return (
        <p className={styles['fact']}>
          {t('status:resolution', { resolution, date: formatPlanDate(adoptedOn, language) })}
        </p>
      )
    if (stage === 'submitted' && status.stage === 'submitted' && submitted !== null)
      return <p className={styles['fact']}>{t('status:submittedOn', { date: formatPlanDate(submitted, language) })}</p>
    return null
  }

  /** Before the adoption every step can be gone to, ahead and back; the next one is offered first. */
  function Way({ stage, position }: { readonly stage: PlanStage; readonly position: number }) {
    if (!isWorkingStage(status.stage) || !isWorkingStage(stage) || position === here) return null
    const way = position > here ? 'forward' : 'back'
    return (
      <Button
        label={t(`status:${way}.label`)}
        ariaLabel={t(`status:${way}.name`, { stage: t(`status:stage.${stage}`) })}
        look={position === here + 1 ? 'main' : 'quiet'}
        autoFocus={position === here + 1}
        onPress={() => moveToStage(stage)}
      />
    )
  }
}
