import { nothingSaid, withPrior } from './newPlan.ts'
import type { NewPlan } from './newPlan.ts'
import { TitleFields } from './TitleFields.tsx'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { Select } from '../../ui/Select.tsx'

type NewPlanFieldsProps = Readonly<{
  wanted: NewPlan
  onChange: (wanted: NewPlan) => void
  onSubmit: () => void
}>

/** The questions that belong to the chosen beginning. */
export function NewPlanFields({ wanted, onChange, onSubmit }: NewPlanFieldsProps) {
  const { t, language } = useTexts()
  const plans = useLibrary((state) => state.plans)
  if (wanted.from === 'sample')
    return (
      <RadioCards
        label={t('library:new.sample')}
        value={wanted.sample}
        onChange={(sample) => onChange({ ...wanted, sample })}
        options={[
          { value: 'bb-2024', label: t('library:sample.bb2024.name'), description: t('library:sample.bb2024.text') },
          { value: 'bb-2021', label: t('library:sample.bb2021.name'), description: t('library:sample.bb2021.text') },
        ]}
      />
    )
  const titles = (
    <TitleFields
      autoFocus={wanted === nothingSaid}
      title={wanted.title}
      onChange={(title) => onChange({ ...wanted, title })}
      onSubmit={onSubmit}
    />
  )
  if (wanted.from === 'prior')
    return (
      <>
        <Select
          label={t('library:new.prior')}
          placeholder={t('common:choose')}
          value={wanted.priorId}
          onChange={(priorId) => onChange(withPrior(wanted, plans, priorId))}
          options={plans
            .filter((plan) => plan.origin === 'prior')
            .map((plan) => ({ value: plan.planId, label: titleText(t, plan.title, language).text }))}
        />
        {titles}
      </>
    )
  return (
    <>
      {titles}
      <RadioCards
        label={t('fields:plan.kind')}
        value={wanted.kind}
        onChange={(kind) => onChange({ ...wanted, kind })}
        options={[
          { value: 'ogpLocal', label: t('enums:planKind.ogpLocal'), description: t('library:new.kind.ogpLocal') },
          { value: 'cityOnly', label: t('enums:planKind.cityOnly'), description: t('library:new.kind.cityOnly') },
        ]}
      />
    </>
  )
}
