import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

import { IconButton } from './Button.tsx'
import styles from './fields.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

export type MenuAction = Readonly<{
  id: string
  label: string
  onAction: () => void
  icon?: IconName
  keys?: string
  isDanger?: boolean
  isDisabled?: boolean
}>

/** A button with three dots that opens a list of things to do. */
export function ActionMenu({
  label,
  actions,
  icon = 'more',
}: {
  readonly label: string
  readonly actions: readonly MenuAction[]
  readonly icon?: IconName
}) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          aria-label={label}
          disabledKeys={actions.filter((action) => action.isDisabled === true).map((action) => action.id)}
          onAction={(id) => actions.find((action) => action.id === id)?.onAction()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={[styles['option'], action.isDanger === true ? styles['danger'] : ''].join(' ')}
            >
              {action.icon !== undefined && <Icon name={action.icon} />}
              {action.label}
              {action.keys !== undefined && <kbd className={styles['keys']}>{action.keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
