import { ipcMain } from 'electron'
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'

import { channels } from '../../core/bridge/contract.ts'
import type { Channel, EventName, EventPayload } from '../../core/bridge/contract.ts'
import { err } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { Log } from '../services.ts'
import { isPageAddress } from './pageAddress.ts'

type Dispatch = (channel: Channel, input: unknown) => Promise<Result<unknown>>

/** Answers the page's calls: one handler per channel of the contract, for the main frame of our own window alone. */
export function answerPage(ourWindow: () => BrowserWindow | null, dispatch: Dispatch, log: Log): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (isOurPage(event, ourWindow())) return dispatch(channel, input)
      log('foreignSender', { channel })
      return err('wrongCall')
    })
  }
}

/** Sends an event of the contract; a window that is gone hears nothing. */
export function tellPage<Name extends EventName>(
  window: BrowserWindow | null,
  event: Name,
  payload: EventPayload<Name>,
): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(event, payload)
}

/** A frame inside the page, another window or a page that navigated away must not speak in our page's name. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    window !== null &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    isPageAddress(frame.url)
  )
}
