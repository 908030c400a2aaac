// `npm run pack`: an unpacked application for this system in dist/. Words of electron-builder make installers instead:
// `npm run pack -- --win nsis portable`, `npm run pack -- --linux AppImage deb`, `npm run pack -- --mac dmg`.
// PLANOVNA_ELECTRON_DIST names an unpacked Electron runtime, for machines that can not download one.
import { ensureBuilt } from './setup/built.mjs'
import { runTool } from './setup/run.mjs'
import { writeNotices } from './notices.mjs'

const words = process.argv.slice(2)
const runtime = process.env.PLANOVNA_ELECTRON_DIST ?? ''

if (await ensureBuilt('app')) {
  writeNotices()
  process.exitCode = await runTool('electron-builder/cli.js', [
    ...(words.length === 0 ? ['--dir'] : words),
    '--publish=never',
    ...(runtime === '' ? [] : [`-c.electronDist=${runtime}`]),
  ])
} else {
  process.exitCode = 1
}
