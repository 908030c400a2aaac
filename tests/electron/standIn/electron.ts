/** Electron's main side, as far as the application uses it: anything else is missing here and does not load. */
import { needReady } from './world.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browserWindow.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc.ts'
export { Menu } from './menu.ts'
export { protocol } from './protocol.ts'
export { session } from './session.ts'

export const nativeTheme = { shouldUseDarkColors: false }

export const screen = {
  getAllDisplays: () => {
    needReady('the screen')
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]
  },
}
