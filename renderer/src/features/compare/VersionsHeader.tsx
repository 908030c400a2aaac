import styles from './CompareScreen.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { versionCalled } from '../../i18n/versionText.ts'
import { backToLibrary } from '../../state/openPlan.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { showScreen } from '../../state/uiStore.ts'
import type { ComparedSide } from '../../../../core/bridge/lastPlace.ts'
import { backToPlan, restoreVersion, useVersions } from '../../state/versionStore.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Plan } from '../../../../core/plan/schema.ts'
import { isAdopted } from '../../../../core/plan/statusRules.ts'

type VersionsHeaderProps = Readonly<{ oldSide: ComparedSide; newSide: ComparedSide; plan: Plan | null }>

/** Which two states of one plan are compared, each of which can be changed for another, and the way back. */
export function VersionsHeader({ oldSide, newSide, plan }: VersionsHeaderProps) {
  const { t, language } = useTexts()
  const { planId, version } = oldSide
  const isOpen = usePlanStore((state) => state.plan?.id === planId)
  const isHeldElsewhere = usePlanStore((state) => state.holder !== null)
  const canRestore = version !== null && plan?.origin.kind === 'draft' && !isAdopted(plan) && !isHeldElsewhere
  return (
    <header className={styles['header']}>
      <div className={styles['headerRow']}>
        <IconButton
          label={t(isOpen ? 'versions:compare.backToPlan' : 'common:back')}
          icon="back"
          onPress={() => (isOpen ? backToPlan(planId) : void backToLibrary())}
        />
        <p className={styles['screenName']} aria-hidden="true">
          {t('versions:compare.title')}
        </p>
        <div className={styles['pair']}>
          <SideChoice
            label={t('versions:compare.old')}
            side={oldSide}
            onChange={(old) => showScreen({ name: 'compare', old, new: newSide })}
          />
          <Icon name="forward" />
          <SideChoice
            label={t('versions:compare.new')}
            side={newSide}
            onChange={(chosen) => showScreen({ name: 'compare', old: oldSide, new: chosen })}
          />
          {canRestore && (
            <Button
              label={t('versions:compare.restore')}
              icon="undo"
              onPress={() => void restoreVersion(version, versionCalled(t, version, language))}
            />
          )}
        </div>
      </div>
    </header>
  )
}

type SideChoiceProps = Readonly<{ label: string; side: ComparedSide; onChange: (side: ComparedSide) => void }>

function SideChoice({ label, side, onChange }: SideChoiceProps) {
  const { t, language } = useTexts()
  const versions = useVersions((state) => state.versions)
  const { planId, version } = side
  return (
    <div className={styles['version']}>
      <Select
        label={label}
        isLabelHidden
        placeholder={t('versions:compare.choose')}
        value={version?.id ?? present}
        onChange={(id) => onChange({ planId, version: versions.find((candidate) => candidate.id === id) ?? null })}
        options={[
          { value: present, label: t('versions:compare.present') },
          ...versions.map((one) => ({ value: one.id, label: versionCalled(t, one, language) })),
        ]}
      />
    </div>
  )
}

/** Stands for no version among the choices; too short to be the id of one. */
const present = '-'
