import { useState } from 'react'
import { Button as AriaButton, Collection, TreeItem, TreeItemContent } from 'react-aria-components'

import styles from './outline.module.css'
import { sharesOf } from './outlineView.ts'
import type { OutlineNode } from './outlineView.ts'
import { ShareCells } from './ShareCells.tsx'
import { textIn } from '../../../../../core/plan/localized.ts'
import { commitmentIdOf, joinPlace } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { useUiStore } from '../../../state/uiStore.ts'
import { ActionMenu } from '../../../ui/ActionMenu.tsx'
import { Icon } from '../../../ui/Icon.tsx'

type OutlineItemProps = Readonly<{
  node: OutlineNode
  isReadOnly: boolean
  onStep: (id: string, by: number) => void
  onRemove: (id: string) => void
}>

export function OutlineItem({ node, isReadOnly, onStep, onRemove }: OutlineItemProps) {
  const { t, language } = useTexts()
  const title = textIn(node.title, language) || t('editor:untitled')
  const isHere = useUiStore(({ place }) => joinPlace('commitments', commitmentIdOf(place) ?? '') === node.id)
  // The menu is made when somebody first comes near: hundreds of rows, one menu at a time.
  const [isNear, setNear] = useState(false)
  const name = t('editor:outline.numbered', { number: node.number, title })
  return (
    <TreeItem
      id={node.id}
      textValue={name}
      className={styles['item'] ?? ''}
      data-current={isHere}
      hasChildItems={node.hasChildren}
      onHoverStart={() => setNear(true)}
    >
      <TreeItemContent>
        {({ hasChildItems, isFocused }) => (
          <div className={styles['itemLine']}>
            {!isReadOnly && (
              <AriaButton slot="drag" className={styles['drag'] ?? ''}>
                <Icon name="grip" size={14} />
              </AriaButton>
            )}
            {hasChildItems ? (
              <AriaButton slot="chevron" className={styles['chevron'] ?? ''}>
                <Icon name="forward" size={14} />
              </AriaButton>
            ) : (
              <span />
            )}
            <span className={styles['itemNumber']}>{node.number}</span>
            <span className={styles['itemTitle']}>
              {title}
              {isHere && <span className="visuallyHidden">{t('editor:outline.here')}</span>}
            </span>
            <ShareCells sharesIn={(plan) => sharesOf(plan, [node.id])} />
            {!isReadOnly && (isNear || isHere || isFocused) && (
              <span className={styles['itemMenu']}>
                <ActionMenu
                  label={t('editor:table.more', { row: name })}
                  actions={[
                    {
                      id: 'up',
                      icon: 'up',
                      keys: 'Alt+↑',
                      label: t('editor:table.moveUp'),
                      onAction: () => onStep(node.id, -1),
                    },
                    {
                      id: 'down',
                      icon: 'down',
                      keys: 'Alt+↓',
                      label: t('editor:table.moveDown'),
                      onAction: () => onStep(node.id, 1),
                    },
                    {
                      id: 'remove',
                      icon: 'trash',
                      keys: 'Alt+Delete',
                      label: t('editor:table.remove'),
                      isDanger: true,
                      onAction: () => onRemove(node.id),
                    },
                  ]}
                />
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>
        {(child) => (
          // Not the props as they came: the tree adds its own, and a child must not take its parent's id.
          <OutlineItem node={child} isReadOnly={isReadOnly} onStep={onStep} onRemove={onRemove} />
        )}
      </Collection>
    </TreeItem>
  )
}
