import { Button, CheckboxButton, CheckboxField, GridListItem } from 'react-aria-components'

import { periodText } from './periodText.ts'
import styles from './PlanList.module.css'
import { planActions } from './planActions.ts'
import type { Naming } from './PlanNameDialog.tsx'
import { savedText } from './savedText.ts'
import { stageText } from '../../i18n/stageText.ts'
import { titleText } from '../../i18n/titleText.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { openPlan } from '../../state/openPlan.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { StageLabel } from '../../ui/StageLabel.tsx'
import type { PlanSummary } from '../../../../core/bridge/library.ts'
import { languages } from '../../../../core/plan/localized.ts'

type PlanRowProps = Readonly<{ plan: PlanSummary; onName: (naming: Naming) => void }>

/** A plan in the library: what it is, how far it is, when it was last worked on. */
export function PlanRow({ plan, onName }: PlanRowProps) {
  const { t, language } = useTexts()
  const { text, lang } = titleText(t, plan.title, language)
  return (
    <GridListItem id={plan.planId} textValue={text} className={styles['row'] ?? ''}>
      <CheckboxField slot="selection">
        <CheckboxButton className={styles['choose'] ?? ''}>
          <span className={styles['mark']}>
            <Icon name="check" size={14} />
          </span>
        </CheckboxButton>
      </CheckboxField>
      <div className={styles['what']}>
        {/* Opens also while plans are chosen, when a click elsewhere in the row chooses. */}
        <Button excludeFromTabOrder className={styles['title'] ?? ''} onPress={() => void openPlan(plan.planId)}>
          <span lang={lang}>{text}</span>
        </Button>
        <div className={styles['facts']}>
          {plan.origin === 'prior' ? (
            <Chip label={t('library:origin.prior')} icon="lock" />
          ) : (
            <StageLabel stage={plan.stage} label={stageText(t, { name: plan.stage, amendment: plan.amendments })} />
          )}
          {plan.isNewer && <Chip label={t('status:newer.short')} icon="lock" tone="warn" />}
          <span>{t(plan.kind === 'ogpLocal' ? 'enums:planKind.ogpLocal' : 'enums:planKind.cityOnly')}</span>
          <span>{periodText(t, language, plan)}</span>
          <span>{t('library:count.commitments', { count: plan.commitments })}</span>
        </div>
      </div>
      <div className={styles['meters']}>
        {languages.map((one) => (
          <Meter
            key={one}
            label={t(completeKeys[one])}
            valueText={formatPercent(plan.complete[one], language)}
            share={plan.complete[one]}
          />
        ))}
      </div>
      <p className={styles['saved']}>{savedText(t, plan.savedAt, language)}</p>
      <ActionMenu label={t('library:actions.of', { title: text })} actions={planActions(t, language, plan, onName)} />
    </GridListItem>
  )
}

const completeKeys = { sk: 'library:complete.sk', en: 'library:complete.en' } as const
