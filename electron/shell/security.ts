import { app, session } from 'electron'
import type { WebContents } from 'electron'

import { isPageAddress } from './pageAddress.ts'

/** Before Electron is ready: every renderer sandboxed, and no name ever resolved, whatever Chromium would like to ask. */
export function closeDoorsEarly(): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

/** The page stays where it is: https://www.electronjs.org/docs/latest/tutorial/security, points 12 to 14. */
function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** When Electron is ready: no permission, no device, no download, no request that leaves the application. */
export function closeSession(ours = session.defaultSession): void {
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.setSpellCheckerEnabled(false)
  ours.on('will-download', (event) => event.preventDefault())
  ours.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url) }))
}

/** The developer tools load themselves; the packaged application has none. */
function mayLoad(address: string): boolean {
  return isPageAddress(address) || (!app.isPackaged && address.startsWith('devtools://'))
}
