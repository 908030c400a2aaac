import type { ReactNode } from 'react'

import styles from './forms.module.css'
import { fieldNameKey } from '../../../../../core/edit/labelKey.ts'
import { fieldSpec } from '../../../../../core/plan/fields.ts'
import type { FieldId } from '../../../../../core/plan/fields.ts'
import { joinPlace } from '../../../../../core/plan/place.ts'
import type { Place } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { newId } from '../../../state/ids.ts'
import { useIsReadOnly, useMemberIds } from '../../../state/planViews.ts'
import { announce } from '../../../state/uiStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { EditableTable } from '../../../ui/EditableTable.tsx'
import type { TableColumn } from '../../../ui/EditableTable.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Field } from '../fields/Field.tsx'
import { addMember, moveMember, removeMember } from '../memberEdits.ts'

/** The lists of a plan that are written in tables; each has its words in the texts of the editor. */
export type ListName =
  | 'milestones'
  | 'criteria'
  | 'budget'
  | 'goals'
  | 'contacts'
  | 'monitoringContacts'
  | 'endorsements'
  | 'labels'
  | 'organisations'
  | 'authors'
  | 'discussions'
  | 'resolution'
  | 'items'
  | 'attachments'

type MemberTableProps = Readonly<{
  list: ListName
  place: Place
  columns: readonly FieldId[]
  details?: readonly FieldId[]
  /** a new, empty member */
  create: (id: string) => Readonly<{ id: string }>
  /** before a row's number: "2." for the milestones of the second commitment */
  numberPrefix?: string
  /** how a row is counted, from 1; in Arabic numbers unless said otherwise */
  count?: (number: number) => string
  /** a field that is drawn in its own way */
  renderField?: (id: FieldId, place: Place) => ReactNode
  /** rows as wide as the form: every field with its label and the languages side by side */
  isWide?: boolean
  extraColumn?: TableColumn
}>

/** A list of the plan as a table; an empty one says what belongs there and offers the first row. */
export function MemberTable(props: MemberTableProps) {
  const { list, place, columns, details, create, numberPrefix = '', count = String } = props
  const { renderField, isWide = false, extraColumn } = props
  const { t } = useTexts()
  const ids = useMemberIds(place)
  const isReadOnly = useIsReadOnly()
  const add = (): void => addMember(place, create(newId()))
  const name = (position: number): string =>
    t(`editor:list.${list}.row`, { number: `${numberPrefix}${count(position + 1)}` })
  const draw = (id: FieldId, row: string, isInTable: boolean): ReactNode => {
    const at = joinPlace(place, row, fieldSpec(id).key)
    return renderField?.(id, at) ?? <Field key={id} id={id} place={at} isInTable={isInTable} />
  }
  const addButton = !isReadOnly && <Button label={t(`editor:list.${list}.add`)} icon="add" onPress={add} />
  if (ids.length === 0)
    return (
      <div data-place={place} className={styles['emptyList']}>
        <EmptyState
          level={3}
          title={t(`editor:list.${list}.emptyTitle`)}
          text={t(`editor:list.${list}.emptyText`)}
          {...(isReadOnly ? {} : { actions: addButton })}
        />
      </div>
    )
  return (
    <div data-place={place} className={styles['list']}>
      <EditableTable
        label={t(`editor:list.${list}.name`)}
        className={styles[list] ?? ''}
        rows={ids}
        columns={[
          ...columns.map((id) => ({
            id: fieldSpec(id).key,
            label: t(fieldNameKey(id)),
            isLabelled: isWide,
            render: (row: string) => draw(id, row, !isWide),
          })),
          ...(extraColumn === undefined ? [] : [extraColumn]),
        ]}
        {...(details === undefined
          ? {}
          : {
              details: {
                label: t(`editor:table.details`),
                render: (row: string) => (
                  <div className={styles['details']}>{details.map((id) => draw(id, row, false))}</div>
                ),
              },
            })}
        rowNumber={(position) => `${numberPrefix}${count(position + 1)}`}
        rowName={name}
        rowPlace={(row) => joinPlace(place, row)}
        isReadOnly={isReadOnly}
        onAdd={add}
        onMove={(row, position) => {
          moveMember(place, row, position)
          announce(t('editor:table.moved', { row: name(position), position: position + 1, count: ids.length }))
        }}
        onRemove={(row) => removeMember(joinPlace(place, row))}
        texts={{
          moveUp: t('editor:table.moveUp'),
          moveDown: t('editor:table.moveDown'),
          remove: t('editor:table.remove'),
          more: (row) => t('editor:table.more', { row }),
          dragHint: t('editor:table.drag'),
          number: t('editor:table.number'),
        }}
      />
      {addButton}
    </div>
  )
}
