import { useState } from 'react'
import { flushSync } from 'react-dom'
import { ListLayout, Tree, useDragAndDrop, Virtualizer } from 'react-aria-components'
import type { Key } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'

import { OutlineItem } from './OutlineItem.tsx'
import styles from './outline.module.css'
import { commitmentNodes, dropIndex } from './outlineView.ts'
import type { OutlineNode } from './outlineView.ts'
import { useMoveNode } from './useMoveNode.ts'
import { joinPlace, placeSegments } from '../../../../../core/plan/place.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { usePlanStore } from '../../../state/planStore.ts'
import { useIsReadOnly } from '../../../state/planViews.ts'
import { goToPlace, notePlace } from '../../../state/uiStore.ts'
import { removeQuietly } from '../memberEdits.ts'
import type { Section } from '../sections.ts'

/** Commitments and their milestones: arrows walk and unfold, Alt with an arrow moves, dragging does the same. */
export function CommitmentTree({ current, onChosen }: { readonly current: Section; readonly onChosen: () => void }) {
  const { t, language } = useTexts()
  const isReadOnly = useIsReadOnly()
  const move = useMoveNode()
  const here = current.commitmentId === null ? null : joinPlace('commitments', current.commitmentId)
  // The current commitment is unfolded by itself; the person may fold it and unfold others.
  const [folding, setFolding] = useState<Readonly<Record<string, boolean>>>({})
  const isUnfolded = (id: string): boolean => folding[id] ?? id === here
  const nodes = usePlanStore(useShallow(({ plan }) => commitmentNodes(plan?.commitments ?? [], isUnfolded)))
  const expanded = nodes.filter(({ id }) => isUnfolded(id)).map(({ id }) => id)
  const { dragAndDropHooks } = useDragAndDrop<OutlineNode>({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String)
      if (moved === undefined) return
      const siblings = siblingsOf(nodes, moved)
      const index = dropIndex(siblings, moved, String(target.key), target.dropPosition)
      if (index !== null) move(moved, index, siblings.length)
    },
  })
  if (nodes.length === 0) return null
  const tree = (
    <Tree<OutlineNode>
      // React Aria's tree can not gain or lose its dragging while it lives, and a plan can be adopted meanwhile.
      key={String(isReadOnly)}
      aria-label={t('fields:section.commitments')}
      className={[styles['tree'], nodes.length > longList ? styles['long'] : ''].join(' ')}
      items={nodes}
      dependencies={[language, isReadOnly]}
      selectionMode="none"
      expandedKeys={expanded}
      onExpandedChange={(keys: Set<Key>) => setFolding(Object.fromEntries(nodes.map(({ id }) => [id, keys.has(id)])))}
      onAction={(key) => choose(String(key))}
      {...(isReadOnly ? {} : { dragAndDropHooks })}
    >
      {(node) => <OutlineItem node={node} isReadOnly={isReadOnly} onStep={step} onRemove={remove} />}
    </Tree>
  )
  return (
    <div
      onKeyDownCapture={(event) => {
        const id = event.target instanceof Element ? rowIdOf(event.target) : null
        if (isReadOnly || id === null || !event.altKey) return
        if (event.key === 'ArrowUp') step(id, -1)
        else if (event.key === 'ArrowDown') step(id, 1)
        else if (event.key === 'Delete') remove(id)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      {nodes.length > longList ? (
        <Virtualizer layout={ListLayout} layoutOptions={rowSizes}>
          {tree}
        </Virtualizer>
      ) : (
        tree
      )}
    </div>
  )

  function choose(id: string): void {
    if (placeSegments(id).length > 2) goToPlace(id)
    else notePlace(id)
    onChosen()
  }

  function remove(id: string): void {
    let neighbour = id
    flushSync(() => {
      neighbour = removeQuietly(id)
    })
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(neighbour)}"]`)?.focus()
  }

  function step(id: string, by: number): void {
    const siblings = siblingsOf(nodes, id)
    const index = siblings.indexOf(id) + by
    if (index >= 0 && index < siblings.length) move(id, index, siblings.length)
  }
}

function siblingsOf(nodes: readonly OutlineNode[], id: string): readonly string[] {
  const list = [nodes, ...nodes.map((node) => node.children)].find((some) => some.some((node) => node.id === id))
  return (list ?? []).map((node) => node.id)
}

const rowIdOf = (element: Element): string | null =>
  element.closest<HTMLElement>('[role="row"][data-key]')?.dataset['key'] ?? null

/** From this many commitments on only the rows in sight are drawn, in a list that scrolls by itself. */
const longList = 40
const rowSizes = { estimatedRowHeight: 44 }
