// Builds the application (out/main, out/preload, out/renderer) and the browser host's page (out/browser).
import { ensureBuilt } from './setup/built.mjs'

process.exitCode = (await ensureBuilt('app')) && (await ensureBuilt('page')) ? 0 : 1
