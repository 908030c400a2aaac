import { BrowserWindow, nativeTheme } from 'electron'

import { pageUrl } from './pageAddress.ts'
import { keepWindowPlace, readWindowPlace } from './windowPlace.ts'

export type WindowFiles = Readonly<{ preload: string; icon: string; place: string }>

/** The one window. It appears when the page has something to show, where it was last time. */
export function openWindow(files: WindowFiles, title: string): BrowserWindow {
  const place = readWindowPlace(files.place)
  const window = new BrowserWindow({
    ...(place?.bounds ?? { width: 1360, height: 860 }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title,
    icon: files.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14181e' : '#f4f5f7',
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
    },
  })
  if (place?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepWindowPlace(files.place, window))
  void window.loadURL(pageUrl)
  return window
}
