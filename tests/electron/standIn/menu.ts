import { needReady, record, refuse } from './world.ts'

export type Item = Readonly<{
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  click?: () => void
  submenu?: readonly Item[]
}>

let shown: readonly Item[] = []

export const Menu = {
  buildFromTemplate: (template: readonly Item[]): readonly Item[] => {
    check(template, new Set())
    return template
  },
  setApplicationMenu: (menu: readonly Item[]): void => {
    needReady('the menu')
    shown = menu
    record('menu')
  },
}

export const shownMenu = (): readonly Item[] => shown

const parts = String.raw`(?:Ctrl|Cmd|CmdOrCtrl|Shift|Alt)\+`
const accelerator = new RegExp(`^(?:${parts})+(?:[A-Z0-9,]|F[0-9]{1,2})$|^F[0-9]{1,2}$`, 'u')

function check(items: readonly Item[], taken: Set<string>): void {
  for (const item of items) {
    if (item.type === 'separator') continue
    if (item.label === undefined || item.label === '') refuse('a menu item without a label')
    if (item.role !== undefined && item.click !== undefined) refuse('a menu item with a role and a click')
    if (item.accelerator !== undefined) {
      if (!accelerator.test(item.accelerator)) refuse(`the accelerator ${item.accelerator}`)
      if (taken.has(item.accelerator)) refuse(`the accelerator ${item.accelerator} twice`)
      taken.add(item.accelerator)
    }
    check(item.submenu ?? [], taken)
  }
}
