import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { root } from './packages.mjs'

/** The pages of the council's document of bb-2024 as a printer would show them; true when all were made. */
export function takeDocumentPictures() {
  const folder = mkdtempSync(join(tmpdir(), 'planovna-pages-'))
  const pictures = join(root, 'docs', 'screens')
  try {
    const plan = join(folder, 'plan.planovna')
    planovna(['sample', '--name', 'bb-2024', '--out', plan])
    for (const language of ['sk', 'en']) {
      const name = `council-${language}`
      const document = join(folder, `${name}.docx`)
      planovna(['export', plan, '--preset', 'council', '--lang', language, '--out', document])
      run(
        'soffice',
        [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'pdf', document],
        folder,
      )
      for (const old of readdirSync(pictures).filter((file) => file.startsWith(`${name}-`))) rmSync(join(pictures, old))
      run('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(pictures, name)], folder)
    }
    return true
  } catch (error) {
    console.error(`The pages of documents could not be drawn: ${error.message}`)
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function planovna(words) {
  run(process.execPath, [join(root, 'electron', 'cli.ts'), ...words], root)
}

function run(command, words, cwd) {
  const { status, error } = spawnSync(command, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}`)
}
