import styles from './ExportDialog.module.css'
import { commitmentTitle } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseExport } from '../../state/exportStore.ts'
import { Select } from '../../ui/Select.tsx'
import type { Plan } from '../../../../core/plan/schema.ts'

/** Which commitment the sheet is of. */
export function CommitmentChoice({ plan, chosen }: { readonly plan: Plan; readonly chosen: string | null }) {
  const { t, language } = useTexts()
  if (plan.commitments.length === 0) return <p className={styles['fixed']}>{t('export:commitment.none')}</p>
  return (
    <div className={styles['language']}>
      <Select
        label={t('export:commitment.label')}
        options={plan.commitments.map(({ id, title }, position) => ({
          value: id,
          label: t('export:commitment.numbered', {
            number: String(position + 1),
            title: commitmentTitle(t, title, language).text,
          }),
        }))}
        value={chosen}
        placeholder={t('common:choose')}
        isDisabled={false}
        onChange={(commitmentId) => chooseExport({ commitmentId })}
      />
    </div>
  )
}
