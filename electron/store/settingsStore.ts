import { defaultSettings, settingsSchema } from '../../core/bridge/settings.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import { createFile, fileAdapter } from './fileAdapter.ts'
import { createQueue } from './queue.ts'
import type { Settings } from '../../core/bridge/settings.ts'
import type { FileFormat } from './fileAdapter.ts'

export type SettingsStore = Readonly<{
  read: () => Promise<Settings>
  write: (settings: Settings) => Promise<Settings>
}>

/** Settings in one file. They hold no work, so a missing or damaged file (kept aside) means the defaults. */
export function settingsStore(path: string): SettingsStore {
  const inTurn = createQueue()
  return {
    read: () => inTurn(() => readOrDefaults(path)),
    write: (settings) => inTurn(async () => (await createFile(path, settingsFormat, settings)).data),
  }
}

async function readOrDefaults(path: string): Promise<Settings> {
  try {
    return await fileAdapter(path, settingsFormat).read()
  } catch (error) {
    if (error instanceof AppError) return defaultSettings
    throw error
  }
}

const settingsFormat: FileFormat<Settings> = {
  parse: (text) => {
    const parsed = settingsSchema.safeParse(parseJson(text))
    return parsed.success ? ok(parsed.data) : err('corruptFile')
  },
  serialise: (settings) => `${JSON.stringify(settingsSchema.parse(settings), null, 1)}\n`,
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no schema fits undefined, so the caller sees a damaged file.
    return undefined
  }
}
