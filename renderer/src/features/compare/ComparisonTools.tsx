import type { ShownLanguages } from './changesIn.ts'
import styles from './CompareScreen.module.css'
import type { DiffView } from './WordDiff.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

type ComparisonToolsProps = Readonly<{
  shown: ShownLanguages
  onShown: (shown: ShownLanguages) => void
  view: DiffView
  onView: (view: DiffView) => void
  isAllOpen: boolean
  onAllOpen: (isOpen: boolean) => void
}>

/** How the differences are shown. */
export function ComparisonTools({ shown, onShown, view, onView, isAllOpen, onAllOpen }: ComparisonToolsProps) {
  const { t } = useTexts()
  return (
    <div className={styles['tools']}>
      <Segmented
        label={t('compare:tools.language')}
        value={shown}
        onChange={onShown}
        options={[
          { value: 'both', label: t('compare:tools.both') },
          { value: 'sk', label: t('common:languageName.sk') },
          { value: 'en', label: t('common:languageName.en') },
        ]}
      />
      <Segmented
        label={t('compare:tools.view')}
        value={view}
        onChange={onView}
        options={[
          { value: 'inline', label: t('compare:tools.inline') },
          { value: 'sideBySide', label: t('compare:tools.sideBySide') },
        ]}
      />
      <Button
        label={isAllOpen ? t('compare:tools.foldAll') : t('compare:tools.unfoldAll')}
        look="quiet"
        onPress={() => onAllOpen(!isAllOpen)}
      />
    </div>
  )
}
