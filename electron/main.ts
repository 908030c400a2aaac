import { join } from 'node:path'

import { app } from 'electron'

import { isCommandName } from './cli/commands.ts'
import { runCli } from './cli/runCli.ts'
import { startApplication } from './shell/application.ts'

const appFolder = app.getAppPath()
/** From sources Electron is called with the folder of the application before our own words. */
const argv = process.argv.slice(process.defaultApp ? 2 : 1)
const [word] = argv

app.setAppUserModelId('sk.planovna.app')
// A name without diacritics: some network shares and backup programs of town halls still trip over them.
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(app.getPath('appData'), 'Planovna'))

if (word !== undefined && (isCommandName(word) || word === 'help' || word === '--help')) {
  // Awaited here, while this file loads: Electron then never looks for a display, so commands run on a server too.
  const { stdin, stdout, stderr } = process
  app.exit(await runCli(argv, { stdin, stdout, stderr, isTerminal: stderr.isTTY, folder: process.cwd() }))
} else {
  startApplication(
    {
      dataFolder: join(app.getPath('userData'), 'data'),
      pageFolder: join(appFolder, 'out', 'renderer'),
      preload: join(appFolder, 'out', 'preload', 'preload.cjs'),
      icon: join(appFolder, 'resources', 'icons', 'png', '256x256.png'),
    },
    argv,
  )
}
