// Runs one of the project's tasks, installing what it needs first: `node scripts/launch.mjs <task> [words]`.
// Plain JavaScript without packages, because it must run on Node 20 in a fresh clone.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

import { ensurePackages, nodePath, root } from './setup/packages.mjs'

/** Task -> the program and its first words; programs run on the pinned Node 24. */
const tasks = {
  start: ['scripts/start.mjs'],
  test: ['scripts/verify.mjs'],
  planovna: ['electron/cli.ts'],
  dev: ['electron/browserHost.ts', '--dev'],
  build: ['scripts/build.mjs'],
  pack: ['scripts/pack.mjs'],
  schema: ['scripts/schema.mjs'],
  screens: ['scripts/screens.mjs'],
  faults: ['scripts/faults.mjs'],
  documents: ['scripts/documents.mjs'],
  bench: ['scripts/bench.mjs'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--write', '.'],
}

const [task, ...words] = process.argv.slice(2)
const program = tasks[task]
if (program === undefined) {
  console.error(`planovna: no task "${task ?? ''}"; there are: ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}
ensurePackages()

const [file, ...fixed] = program
const child = spawn(nodePath, [join(root, file), ...fixed, ...words], {
  stdio: 'inherit',
  // File names on the command line are meant from where the person stands; npm stands in the project.
  cwd: task === 'planovna' ? (process.env.INIT_CWD ?? process.cwd()) : root,
  env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter) },
})
// Ctrl+C reaches the child by itself; this process only waits for its end.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
// A shell between npm and us does not pass signals on: when it is gone, so is whoever wanted this.
const parent = process.ppid
setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref()
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
