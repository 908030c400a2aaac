import styles from './forms.module.css'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useCalmPlan } from '../../../state/calmPlan.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { usesOf } from '../organisationUses.ts'

/** How often an organisation is named; the button leads to the first place. */
export function OrganisationUses({ organisation }: { readonly organisation: string }) {
  const { t } = useTexts()
  const plan = useCalmPlan((state) => state.plan)
  const places = plan === null ? [] : usesOf(plan, organisation)
  const [first] = places
  if (first === undefined) return <p className={styles['uses']}>{t('editor:organisation.unused')}</p>
  return (
    <Button
      look="quiet"
      label={t('editor:organisation.usedTimes', { count: places.length })}
      onPress={() => goToPlace(first)}
    />
  )
}
