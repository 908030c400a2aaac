import { Addressee } from './Addressee.tsx'
import { ResolutionPoints } from './ResolutionPoints.tsx'
import { usualResolution } from '../../../../../core/council/usualResolution.ts'
import type { EditCommand } from '../../../../../core/edit/command.ts'
import { createResolutionPart } from '../../../../../core/plan/create.ts'
import { roman } from '../../../../../core/text/roman.ts'
import { documentTexts } from '../../../i18n/documentTexts.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { newId } from '../../../state/ids.ts'
import { openPlanOrThrow, runTogether } from '../../../state/planStore.ts'
import { useIsReadOnly, useMemberIds } from '../../../state/planViews.ts'
import { goToPlace } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { offerUndo } from '../memberEdits.ts'
import styles from '../forms/forms.module.css'
import { MemberTable } from '../forms/MemberTable.tsx'

const place = 'council/resolution'

/** The draft resolution: its parts with their verbs, and in each the points. */
export function ResolutionForm() {
  const { t } = useTexts()
  const isEmpty = useMemberIds(place).length === 0
  const isReadOnly = useIsReadOnly()
  return (
    <>
      {isEmpty && !isReadOnly && (
        <div className={styles['offer']}>
          <p className={styles['hint']}>{t('editor:resolution.usualText')}</p>
          <Button look="main" icon="add" label={t('editor:resolution.usual')} onPress={insertUsual} />
        </div>
      )}
      <MemberTable
        list="resolution"
        place={place}
        columns={['resolutionPart.verb', 'resolutionPart.addressee']}
        create={createResolutionPart}
        count={roman}
        renderField={(id, at) =>
          id === 'resolutionPart.addressee' ? <Addressee place={at} part={at.split('/')[2] ?? ''} /> : undefined
        }
        isWide
        extraColumn={{
          id: 'items',
          label: t('editor:list.items.name'),
          isLabelled: true,
          render: (row) => <ResolutionPoints part={row} />,
        }}
      />
    </>
  )
}

function insertUsual(): void {
  const parts: readonly Readonly<{ id: string }>[] = usualResolution(openPlanOrThrow(), documentTexts, newId)
  runTogether(parts.map((part, index): EditCommand => ({ name: 'addItem', place, index, item: { ...part } })))
  goToPlace(place)
  offerUndo()
}
