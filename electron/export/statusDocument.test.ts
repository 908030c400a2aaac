import { describe, expect, it } from 'vitest'

import { lintDocument } from './lint/lintDocument.ts'
import { makeDocument } from './makeDocument.ts'
import { readWord } from './word/readWord.ts'
import { textOfParagraph } from './word/wordDocument.ts'
import type { DocumentLanguage, ExportPreset } from '../../core/bridge/exporting.ts'
import { applyEdit } from '../../core/edit/applyEdit.ts'
import type { EditCommand } from '../../core/edit/command.ts'
import { createPlan } from '../../core/plan/create.ts'
import { localized } from '../../core/plan/localized.ts'
import type { Plan } from '../../core/plan/schema.ts'

const at = new Date('2026-11-25T09:30:00Z')
const draft: Plan = createPlan('plan-1', localized('Plán mesta', 'City plan'), 'cityOnly')
const after = (plan: Plan, ...commands: readonly EditCommand[]): Plan =>
  commands.reduce((reached, command) => applyEdit(reached, command).plan, plan)
const adopted = after(
  draft,
  { name: 'setStage', stage: 'council' },
  { name: 'adopt', resolution: '363/2026-MsZ', adoptedOn: '2026-09-10' },
)
const amended = after(adopted, {
  name: 'amend',
  id: 'amendment-1',
  reason: localized('doplnenie míľnika 2.3', 'milestone 2.3 added'),
  at: '2026-11-25',
})

/** The lines of a document, with ordinary spaces; what was missing in it when it was read back. */
async function printed(plan: Plan, preset: ExportPreset, language: DocumentLanguage) {
  const { bytes, report } = await makeDocument(plan, { preset, language }, at)
  const lines = readWord(bytes).paragraphs.map((paragraph) => textOfParagraph(paragraph).replace(/\u00a0/g, ' '))
  return { lines, missing: report.fields.missing, bytes }
}

describe('the title page', () => {
  it('says that a plan is a draft, or which resolution has adopted it', async () => {
    expect((await printed(draft, 'council', 'sk')).lines).toContain('Návrh')
    const { lines, missing } = await printed(adopted, 'council', 'sk')
    expect(lines).toContain('Schválené uznesením mestského zastupiteľstva č. 363/2026-MsZ zo dňa 10. septembra 2026')
    expect(lines).not.toContain('Návrh')
    expect(missing).toEqual([])
  })

  it('says why a plan is being amended, each language in its part', async () => {
    const { lines, missing, bytes } = await printed(amended, 'plan', 'both')
    for (const line of [
      'Návrh zmeny č. 1',
      'Zmena č. 1: doplnenie míľnika 2.3',
      'Draft of amendment No. 1',
      'Amendment No. 1: milestone 2.3 added',
    ])
      expect(lines).toContain(line)
    expect(missing).toEqual([])
    expect((await lintDocument(bytes, 'sk')).counts.error).toBe(0)
  })

  it('says both side by side, and nothing of it in the form for OGP', async () => {
    const { lines, missing } = await printed(adopted, 'bilingual', 'both')
    expect(lines).toContain('Adopted by resolution of the city council No. 363/2026-MsZ of 10 September 2026')
    expect(missing).toEqual([])
    const form = await printed(adopted, 'ogp', 'en')
    expect(form.lines.join('\n')).not.toMatch(/363\/2026|Draft|Adopted/)
    expect(form.missing).toEqual([])
  })

  it('of a prior plan says nothing of its status', async () => {
    const prior: Plan = { ...adopted, origin: { kind: 'prior', importedFrom: null } }
    const { lines, missing } = await printed(prior, 'plan', 'sk')
    expect(lines.join('\n')).not.toMatch(/Schválené|Návrh/)
    expect(missing).toEqual([])
  })
})
