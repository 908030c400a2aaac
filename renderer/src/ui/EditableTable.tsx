import type { ReactNode } from 'react'

import { ActionMenu } from './ActionMenu.tsx'
import styles from './EditableTable.module.css'
import { Icon } from './Icon.tsx'
import { keepFocus } from './keepFocus.ts'
import { handleRowKeys } from './rowKeys.ts'
import { useRowDrag } from './useRowDrag.ts'

export type TableColumn = Readonly<{
  id: string
  label: string
  render: (row: string) => ReactNode
  /** what is drawn carries its own label */
  isLabelled?: boolean
}>

export type EditableTableProps = Readonly<{
  label: string
  /** ids of the rows in their order */
  rows: readonly string[]
  columns: readonly TableColumn[]
  /** what a row holds besides its columns, opened at will */
  details?: Readonly<{ label: string; render: (row: string) => ReactNode }>
  /** "2.1" */
  rowNumber: (position: number) => string
  /** "Míľnik 2.1": the row's name for a screen reader */
  rowName: (position: number) => string
  /** the row's place in the plan, so that a finding can take the person there */
  rowPlace: (row: string) => string
  /** gives the widths of the columns, and their places where the table is narrow */
  className: string
  isReadOnly: boolean
  onAdd: () => void
  onMove: (row: string, position: number) => void
  onRemove: (row: string) => void
  texts: Readonly<{
    moveUp: string
    moveDown: string
    remove: string
    more: (row: string) => string
    dragHint: string
    number: string
  }>
}>

/**
 * A table that is written in. Enter goes a row down and makes a new one under the last; the arrows leave a text at its
 * edge; Alt with an arrow moves the row, Alt+Delete removes it. Where there is no room a row folds into a card.
 */
export function EditableTable(props: EditableTableProps) {
  const { label, rows, columns, details, className, isReadOnly, texts, onAdd, onRemove } = props
  const move = (row: string, position: number): void => {
    if (position >= 0 && position < rows.length) keepFocus(() => props.onMove(row, position))
  }
  const drag = useRowDrag(rows, props.onMove)
  return (
    <div
      role="table"
      aria-label={label}
      className={[styles['table'], className].join(' ')}
      onKeyDown={(event) => handleRowKeys(event, { rows, isReadOnly, onAdd, onRemove, onMove: move })}
    >
      <div role="row" className={[styles['cells'], styles['head']].join(' ')}>
        <span role="columnheader" className={styles['numberHead']}>
          <span className="visuallyHidden">{texts.number}</span>
        </span>
        {columns.map((column) => (
          <span key={column.id} role="columnheader">
            {column.label}
          </span>
        ))}
        {!isReadOnly && (
          <span role="columnheader">
            <span className="visuallyHidden">{texts.more('')}</span>
          </span>
        )}
      </div>
      {rows.map((row, position) => (
        <div
          key={row}
          role="row"
          aria-label={props.rowName(position)}
          data-row={row}
          data-place={props.rowPlace(row)}
          className={styles['row']}
          {...(isReadOnly ? {} : drag.rowProps(position))}
        >
          <div className={styles['cells']} role="presentation">
            <div role="rowheader" className={styles['number']} {...(isReadOnly ? {} : drag.handleProps(row))}>
              {!isReadOnly && (
                <span className={styles['grip']} title={texts.dragHint}>
                  <Icon name="grip" size={16} />
                </span>
              )}
              {props.rowNumber(position)}
            </div>
            {columns.map((column) => (
              <div
                key={column.id}
                role="cell"
                data-column={column.id}
                className={styles['cell']}
                style={{ gridArea: column.id }}
              >
                {column.isLabelled !== true && (
                  <span className={styles['cellLabel']} aria-hidden="true">
                    {column.label}
                  </span>
                )}
                {column.render(row)}
              </div>
            ))}
            {!isReadOnly && (
              <div role="cell" className={styles['actions']}>
                <ActionMenu
                  label={texts.more(props.rowName(position))}
                  actions={[
                    {
                      id: 'up',
                      label: texts.moveUp,
                      icon: 'up',
                      keys: 'Alt+↑',
                      isDisabled: position === 0,
                      onAction: () => move(row, position - 1),
                    },
                    {
                      id: 'down',
                      label: texts.moveDown,
                      icon: 'down',
                      keys: 'Alt+↓',
                      isDisabled: position === rows.length - 1,
                      onAction: () => move(row, position + 1),
                    },
                    {
                      id: 'remove',
                      label: texts.remove,
                      icon: 'trash',
                      keys: 'Alt+Delete',
                      isDanger: true,
                      onAction: () => onRemove(row),
                    },
                  ]}
                />
              </div>
            )}
          </div>
          {details !== undefined && (
            <div role="cell" className={styles['detailsCell']}>
              <details className={styles['details']}>
                <summary>
                  <Icon name="forward" size={14} />
                  {details.label}
                </summary>
                <div className={styles['detailsBody']}>{details.render(row)}</div>
              </details>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
