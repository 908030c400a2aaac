import styles from './ContainerChoice.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseExport, useExport } from '../../state/exportStore.ts'
import { Checkbox } from '../../ui/Choice.tsx'

/** Whether the plan travels inside the document, what that is good for, and what never goes in. */
export function ContainerChoice({ isDisabled }: { readonly isDisabled: boolean }) {
  const { t } = useTexts()
  const isPlanInside = useExport((state) => state.choice.isPlanInside)
  return (
    <div className={styles['choice']}>
      <Checkbox
        label={t('export:container.label')}
        isSelected={isPlanInside}
        isDisabled={isDisabled}
        onChange={(isSelected) => chooseExport({ isPlanInside: isSelected })}
      />
      <p className={styles['help']}>{t('export:container.help')}</p>
    </div>
  )
}
