import { useMemo } from 'react'

import styles from './overview.module.css'
import type { Picture } from '../../../../../core/pictures/drawing.ts'
import { leadPictures } from '../../../../../core/pictures/leads.ts'
import { sayer } from '../../../../../core/pictures/sayer.ts'
import { timelinePictures } from '../../../../../core/pictures/timeline.ts'
import { textsIn } from '../../../i18n/i18n.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { DrawingView } from '../../../ui/DrawingView.tsx'

/** When what happens and who leads what, as the document shows it: computed from the plan as it is now, to be read only. */
export function PlanPictures() {
  const { t, language } = useTexts()
  const plan = usePlanStore((state) => state.plan)
  const pictures = useMemo(() => {
    if (plan === null) return null
    const words = sayer(language, (key, params) => textsIn(language)(key, { replace: params ?? {} }))
    return { timeline: timelinePictures(plan, words), leads: leadPictures(plan, words) }
  }, [plan, language])
  if (pictures === null) return null
  const { timeline, leads } = pictures
  if (timeline.length + leads.length === 0) return <p>{t('editor:overview.empty')}</p>
  return (
    <>
      <Pictures name={t('document:picture.timeline')} pictures={timeline} />
      <Pictures name={t('document:picture.whoLeads')} pictures={leads} />
    </>
  )
}

function Pictures({ name, pictures }: Readonly<{ name: string; pictures: readonly Picture[] }>) {
  return pictures.length === 0 ? null : (
    <section className={styles['pictures']}>
      <h3>{name}</h3>
      {pictures.map(({ drawing, inWords }, position) => (
        <DrawingView key={position} drawing={drawing} inWords={inWords} />
      ))}
    </section>
  )
}
