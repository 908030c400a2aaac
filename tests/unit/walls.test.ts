import { join } from 'node:path'

import { ESLint, Linter } from 'eslint'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const eslint = new ESLint({ cwd: root })

/** What the project's own lint rules say of one import in a file of a room. */
async function complaints(file: string, imported: string): Promise<number> {
  const config: { rules: Record<string, Linter.RuleEntry> } = await eslint.calculateConfigForFile(join(root, file))
  const rule = config.rules['no-restricted-imports']
  if (rule === undefined) return 0
  return new Linter().verify(`import * as x from '${imported}'`, { rules: { 'no-restricted-imports': rule } }).length
}

const forbidden = [
  ['core/plan/x.ts', 'node:fs'],
  ['core/plan/x.ts', 'react'],
  ['core/plan/x.ts', 'electron'],
  ['core/plan/x.ts', 'diff'],
  ['core/plan/x.ts', '../../electron/texts.ts'],
  ['core/plan/x.ts', '../../locales/texts.ts'],
  ['core/text/x.ts', 'node:path'],
  ['electron/store/x.ts', 'electron'],
  ['electron/store/x.ts', 'docx'],
  ['electron/bridge/x.ts', 'react'],
  ['electron/import/x.ts', '../../renderer/src/state/ids.ts'],
  ['electron/export/x.ts', 'electron'],
  ['electron/shell/x.ts', 'docx'],
  ['electron/main.ts', '../renderer/src/main.tsx'],
  ['renderer/src/state/x.ts', 'node:fs'],
  ['renderer/src/state/x.ts', '../../../electron/texts.ts'],
  ['renderer/src/state/x.ts', 'docx'],
  ['electron/store/x.ts', 'docx/layout'],
  ['renderer/src/ui/X.tsx', '../state/planStore.ts'],
  ['renderer/src/ui/X.tsx', '../bridge/bridge.ts'],
  ['renderer/src/features/editor/X.tsx', '../library/LibraryScreen.tsx'],
  ['renderer/src/features/editor/X.tsx', '../../bridge/bridge.ts'],
] as const

const allowed = [
  ['core/text/x.ts', 'diff'],
  ['core/plan/x.ts', 'zod'],
  ['electron/export/x.ts', 'docx'],
  ['electron/shell/x.ts', 'electron'],
  ['electron/store/x.ts', '../../core/plan/schema.ts'],
  ['renderer/src/features/editor/X.tsx', '../../state/planStore.ts'],
  ['renderer/src/features/editor/X.tsx', '../../../../core/plan/schema.ts'],
  ['renderer/src/features/editor/parts/X.tsx', '../Y.tsx'],
] as const

describe('the walls of the house', () => {
  test.each(forbidden)('%s may not import %s', async (file, imported) => {
    expect(await complaints(file, imported)).toBeGreaterThan(0)
  })

  test.each(allowed)('%s may import %s', async (file, imported) => {
    expect(await complaints(file, imported)).toBe(0)
  })
})
