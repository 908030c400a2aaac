import { ContainerChoice } from './ContainerChoice.tsx'
import styles from './ExportDialog.module.css'
import { CommitmentChoice } from './CommitmentChoice.tsx'
import { MaterialForm } from './MaterialForm.tsx'
import { MissingList } from './MissingList.tsx'
import { PresetBar } from './PresetBar.tsx'
import { PrintChangeList } from './PrintChangeList.tsx'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { chooseExport, chosenCommitment, languageOf, languagesOf, useExport } from '../../state/exportStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { Plan } from '../../../../core/plan/schema.ts'

/** Which document, in which language, and what the plan still lacks for it. */
export function ExportChoice({ plan, isDisabled }: { readonly plan: Plan; readonly isDisabled: boolean }) {
  const { t, language: pageLanguage } = useTexts()
  const choice = useExport((state) => state.choice)
  const { preset } = choice
  const language = languageOf(choice)
  const { text, lang } = titleText(t, plan.title, pageLanguage)
  const offered = languagesOf[preset]
  return (
    <>
      <p className={styles['planTitle']} lang={lang}>
        {text}
      </p>
      <RadioCards
        label={t('export:preset.label')}
        value={preset}
        isDisabled={isDisabled}
        onChange={(chosen) => chooseExport({ preset: chosen })}
        options={[
          { value: 'council', label: t('export:preset.council'), description: t('export:preset.councilText') },
          { value: 'plan', label: t('export:preset.plan'), description: t('export:preset.planText') },
          { value: 'ogp', label: t('export:preset.ogp'), description: t('export:preset.ogpText') },
          {
            value: 'bilingual',
            label: t('export:preset.bilingual'),
            description: t('export:preset.bilingualText'),
          },
          {
            value: 'commitment',
            label: t('export:preset.commitment'),
            description: t('export:preset.commitmentText'),
          },
        ]}
      />
      <div className={styles['language']}>
        <p aria-hidden>{t('export:language.label')}</p>
        {offered.length > 1 ? (
          <Segmented
            label={t('export:language.label')}
            value={language}
            onChange={(chosen) => chooseExport({ language: chosen })}
            options={offered.map((one) => ({ value: one, label: t(languageKeys[one]) }))}
          />
        ) : (
          <p className={styles['fixed']}>{t(fixedKeys[language])}</p>
        )}
      </div>
      <div className={styles['language']}>
        <p aria-hidden>{t('export:format.label')}</p>
        <Segmented
          label={t('export:format.label')}
          value={choice.format}
          onChange={(chosen) => chooseExport({ format: chosen })}
          options={[
            { value: 'docx', label: t('export:format.docx') },
            { value: 'pdf', label: t('export:format.pdf') },
          ]}
        />
      </div>
      {preset === 'council' && choice.format === 'docx' && <MaterialForm isSplit={choice.isSplit} />}
      {preset === 'commitment' && <CommitmentChoice plan={plan} chosen={chosenCommitment(plan, choice)} />}
      <PresetBar isDisabled={isDisabled} />
      <div>
        <Button
          label={t('export:houseStyle')}
          icon="settings"
          look="quiet"
          isDisabled={isDisabled}
          onPress={() => showDialog({ name: 'houseStyle', exporting: plan.id })}
        />
      </div>
      <MissingList
        plan={plan}
        preset={preset}
        language={language}
        commitmentId={preset === 'commitment' ? chosenCommitment(plan, choice) : null}
      />
      {choice.format === 'docx' && <ContainerChoice isDisabled={isDisabled} />}
      <PrintChangeList plan={plan} preset={preset} language={language} />
      <p className={styles['note']}>
        <Icon name="info" size={18} />
        {t('export:leftOut')}
      </p>
    </>
  )
}

const languageKeys = {
  sk: 'common:languageName.sk',
  en: 'common:languageName.en',
  both: 'export:language.both',
} as const
const fixedKeys = {
  sk: 'common:languageName.sk',
  en: 'export:language.onlyEnglish',
  both: 'export:language.both',
} as const
