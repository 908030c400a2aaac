import styles from './status.module.css'
import { stepText } from '../../i18n/stepText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { takeStepBack, useStepToTakeBack } from '../../state/statusActions.ts'
import { Button } from '../../ui/Button.tsx'

/** The way back before an adoption or a submission that was a mistake, as long as nothing has followed it. */
export function TakeBack() {
  const { t } = useTexts()
  const label = useStepToTakeBack()
  if (label === null) return null
  return (
    <section className={styles['block']} aria-labelledby="takeBackTitle">
      <h3 id="takeBackTitle">{t('status:takeBack.title')}</h3>
      <p className={styles['quiet']}>{t('status:takeBack.text')}</p>
      <Button
        label={t('status:takeBack.button', { step: stepText(t, label) })}
        icon="undo"
        look="quiet"
        onPress={takeStepBack}
      />
    </section>
  )
}
