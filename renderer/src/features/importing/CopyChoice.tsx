import styles from './ImportDialog.module.css'
import { mergeCounts } from '../../i18n/mergeCounts.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import type { Incoming } from '../../../../core/bridge/merging.ts'

export type CopyAnswer = 'merge' | 'apart'

type CopyChoiceProps = Readonly<{ incoming: Incoming; answer: CopyAnswer; onAnswer: (answer: CopyAnswer) => void }>

/** The file is a copy of a plan that is here: into that plan, or beside it. */
export function CopyChoice({ incoming, answer, onAnswer }: CopyChoiceProps) {
  const { t, language } = useTexts()
  const title = titleText(t, incoming.title, language).text
  const { changes, conflicts } = incoming
  return (
    <section className={styles['copy']}>
      <h3>{t('merge:incoming.title', { title })}</h3>
      <p>{changes + conflicts === 0 ? t('merge:incoming.same') : mergeCounts(t, conflicts, changes)}</p>
      {incoming.base.how === 'none' && <p>{t('merge:base.none')}</p>}
      <RadioCards
        label={t('merge:incoming.label')}
        value={answer}
        onChange={onAnswer}
        options={[
          { value: 'merge', label: t('merge:incoming.merge', { title }), description: t('merge:incoming.mergeText') },
          { value: 'apart', label: t('merge:incoming.apart'), description: t('merge:incoming.apartText') },
        ]}
      />
    </section>
  )
}
