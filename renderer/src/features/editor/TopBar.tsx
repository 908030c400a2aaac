import styles from './editor.module.css'
import { StageButton } from './StageButton.tsx'
import { languages, textIn } from '../../../../core/plan/localized.ts'
import type { Settings } from '../../../../core/bridge/settings.ts'
import { stepText } from '../../i18n/stepText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { redoStep, undoStep } from '../../state/commands.ts'
import { backToLibrary } from '../../state/openPlan.ts'
import { usePlanStore } from '../../state/planStore.ts'
import { useIsReadOnly, useText } from '../../state/planViews.ts'
import { changeSettings, useSettings } from '../../state/settingsStore.ts'
import { showStatus } from '../../state/statusActions.ts'
import { goToPlace, showDialog } from '../../state/uiStore.ts'
import { copyActions } from './copyActions.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

type TopBarProps = Readonly<{
  planId: string
  isOutlineOpen: boolean
  isPanelOpen: boolean
  onOutline: () => void
  onPanel: () => void
}>

/** Where the person is and what can be done with the whole plan. */
export function TopBar({ planId, isOutlineOpen, isPanelOpen, onOutline, onPanel }: TopBarProps) {
  const { t, language } = useTexts()
  const title = textIn(useText('title'), language)
  const isReadOnly = useIsReadOnly()
  const isPrior = usePlanStore(({ plan }) => plan?.origin.kind === 'prior')
  const undoable = usePlanStore(({ history }) => history.done.at(-1)?.label)
  const redoable = usePlanStore(({ history }) => history.undone.at(-1)?.label)
  const shown = useSettings((settings) => settings.shownLanguages)
  return (
    <header className={styles['top']} data-region="top">
      <IconButton label={t('common:back')} icon="back" onPress={() => void backToLibrary()} />
      <span className={styles['onlyNarrow']}>
        <IconButton label={t('editor:outline.name')} icon="menu" isPressed={isOutlineOpen} onPress={onOutline} />
      </span>
      <h1 className={styles['title']}>{title === '' ? t('editor:untitled') : title}</h1>
      <StageButton />
      {!isReadOnly && (
        <>
          <IconButton
            label={undoable === undefined ? t('common:undo') : t('edit:undone', { step: stepText(t, undoable) })}
            icon="undo"
            keys="Ctrl+Z"
            isDisabled={undoable === undefined}
            onPress={undoStep}
          />
          <IconButton
            label={redoable === undefined ? t('common:redo') : t('edit:redone', { step: stepText(t, redoable) })}
            icon="redo"
            keys="Ctrl+Y"
            isDisabled={redoable === undefined}
            onPress={redoStep}
          />
        </>
      )}
      <Segmented<Settings['shownLanguages']>
        label={t('editor:shown.name')}
        options={[
          { value: 'both', label: t('editor:shown.both'), name: t('editor:shown.bothName') },
          ...languages.map((value) => ({
            value,
            label: value.toUpperCase(),
            name: t('editor:shown.only', { language: t(`common:language.${value}`) }),
          })),
        ]}
        value={shown}
        onChange={(shownLanguages) => void changeSettings({ shownLanguages })}
      />
      <Button
        look="main"
        icon="download"
        label={t('editor:export')}
        onPress={() => showDialog({ name: 'export', planId })}
      />
      <span className={styles['pageLanguage']}>
        <Segmented
          label={t('editor:pageLanguage')}
          options={languages.map((value) => ({
            value,
            label: value.toUpperCase(),
            name: t('editor:pageIn', { language: t(`common:language.${value}`) }),
          }))}
          value={language}
          onChange={(chosen) => void changeSettings({ language: chosen })}
        />
      </span>
      <ActionMenu
        label={t('editor:menu.name')}
        actions={[
          { id: 'rename', label: t('editor:menu.rename'), onAction: () => goToPlace('title', language) },
          ...(isPrior ? [] : [{ id: 'status', label: t('status:menu'), onAction: showStatus }]),
          { id: 'versions', label: t('versions:menu'), onAction: () => showDialog({ name: 'versions', planId }) },
          ...copyActions(t, planId, isReadOnly),
          {
            id: 'shortcuts',
            label: t('editor:menu.shortcuts'),
            keys: 'F1',
            onAction: () => showDialog({ name: 'shortcuts' }),
          },
          { id: 'settings', label: t('editor:menu.settings'), onAction: () => showDialog({ name: 'settings' }) },
        ]}
      />
      <IconButton label={t('editor:panel.toggle')} icon="panel" isPressed={isPanelOpen} onPress={onPanel} />
    </header>
  )
}
