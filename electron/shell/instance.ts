import { extname, resolve } from 'node:path'

import { app } from 'electron'
import { z } from 'zod'

/** What a second start hands to the running application; Chromium reorders a plain argv, so it travels apart. */
const startSchema = z.object({ files: z.array(z.string()) })

/**
 * One application at a time, since two would write the same drafts. False means another one runs and has been told.
 * `onOpen` hears of plans named on the command line, of a second start (with or without a plan) and of macOS's opening.
 */
export function beOnlyInstance(argv: readonly string[], onOpen: (paths: readonly string[]) => void): boolean {
  const files = planFilesIn(argv, process.cwd())
  if (!app.requestSingleInstanceLock({ files })) return false
  onOpen(files)
  app.on('second-instance', (_event, _argv, _folder, start) => {
    const parsed = startSchema.safeParse(start)
    onOpen(parsed.success ? parsed.data.files.filter(isPlanFile) : [])
  })
  // macOS tells about opened files by an event, before or after the application is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (isPlanFile(path)) onOpen([path])
  })
  return true
}

function planFilesIn(argv: readonly string[], folder: string): readonly string[] {
  return argv.filter((word) => !word.startsWith('-') && isPlanFile(word)).map((word) => resolve(folder, word))
}

const isPlanFile = (path: string): boolean => extname(path).toLowerCase() === '.planovna'
