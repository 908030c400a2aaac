import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'

import type { EventPayload } from '../../core/bridge/contract.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { Texts } from '../../locales/texts.ts'
import { textsIn } from '../texts.ts'

export type MenuCommand = EventPayload<'menu:command'>['command']
type MenuParts = Readonly<{
  language: Language
  platform: NodeJS.Platform
  /** a build from sources: reloading and developer tools are in reach */
  isDevelopment: boolean
  send: (command: MenuCommand) => void
}>

/** Puts the menu up, in one language; called again when the language changes. */
export function showMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)))
}

/**
 * Undo and redo are commands of ours, because the history is the plan's; cut, copy and paste are the system's.
 * A key the page has already used does not reach the menu, so nothing happens twice.
 */
function menuTemplate({ language, platform, isDevelopment, send }: MenuParts): MenuItemConstructorOptions[] {
  const t = textsIn(language)
  const isMac = platform === 'darwin'
  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: t(commandLabels[name]),
    click: () => send(name),
    ...(accelerator !== undefined && { accelerator }),
  })
  const role = (name: Role): MenuItemConstructorOptions => ({ role: name, label: t(roleLabels[name]) })

  const application: MenuItemConstructorOptions = {
    label: t('common:appName'),
    submenu: [
      role('about'),
      divider,
      command('settings', 'Cmd+,'),
      command('houseStyle'),
      divider,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      divider,
      role('quit'),
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: t('shell:menu.file'),
    submenu: [
      command('newPlan', 'CmdOrCtrl+N'),
      command('openLibrary', 'CmdOrCtrl+O'),
      divider,
      command('import'),
      command('export', 'CmdOrCtrl+E'),
      command('repeatExport', 'CmdOrCtrl+Shift+E'),
      command('compare'),
      divider,
      command('save', 'CmdOrCtrl+S'),
      ...(isMac ? [] : [divider, command('settings'), command('houseStyle'), divider, role('quit')]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: t('shell:menu.edit'),
    submenu: [
      command('undo', 'CmdOrCtrl+Z'),
      command('redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      divider,
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll'),
      divider,
      command('find', 'CmdOrCtrl+F'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: t('shell:menu.view'),
    submenu: [
      role('zoomIn'),
      role('zoomOut'),
      role('resetZoom'),
      divider,
      role('togglefullscreen'),
      ...(isDevelopment ? [divider, role('reload'), role('toggleDevTools')] : []),
    ],
  }
  const windows: MenuItemConstructorOptions = {
    label: t('shell:menu.window'),
    submenu: [role('minimize'), role('zoom'), divider, role('front')],
  }
  const help: MenuItemConstructorOptions = {
    label: t('shell:menu.help'),
    submenu: [command('shortcuts'), ...(isMac ? [] : [divider, role('about')])],
  }
  return isMac ? [application, file, edit, view, windows, help] : [file, edit, view, help]
}

const divider: MenuItemConstructorOptions = { type: 'separator' }

type ShellKey = `shell:menu.${keyof Texts['shell']['menu']}`

const commandLabels = {
  newPlan: 'shell:menu.newPlan',
  openLibrary: 'shell:menu.openLibrary',
  import: 'shell:menu.import',
  export: 'shell:menu.export',
  repeatExport: 'shell:menu.repeatExport',
  compare: 'shell:menu.compare',
  save: 'shell:menu.save',
  undo: 'shell:menu.undo',
  redo: 'shell:menu.redo',
  find: 'shell:menu.find',
  shortcuts: 'shell:menu.shortcuts',
  settings: 'shell:menu.settings',
  houseStyle: 'shell:menu.houseStyle',
} as const satisfies Record<MenuCommand, ShellKey>

const roleLabels = {
  about: 'shell:menu.about',
  hide: 'shell:menu.hide',
  hideOthers: 'shell:menu.hideOthers',
  unhide: 'shell:menu.showAll',
  quit: 'shell:menu.quit',
  cut: 'shell:menu.cut',
  copy: 'shell:menu.copy',
  paste: 'shell:menu.paste',
  selectAll: 'shell:menu.selectAll',
  zoomIn: 'shell:menu.zoomIn',
  zoomOut: 'shell:menu.zoomOut',
  resetZoom: 'shell:menu.resetZoom',
  togglefullscreen: 'shell:menu.fullScreen',
  reload: 'shell:menu.reload',
  toggleDevTools: 'shell:menu.developerTools',
  minimize: 'shell:menu.minimize',
  zoom: 'shell:menu.zoomWindow',
  front: 'shell:menu.front',
} as const satisfies Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, ShellKey>>
type Role = keyof typeof roleLabels
