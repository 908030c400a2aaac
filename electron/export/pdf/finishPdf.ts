import { describeLinks } from './describeLinks.ts'
import { setFacts } from './documentFacts.ts'
import type { PdfFacts } from './documentFacts.ts'
import { addListBodies } from './listBodies.ts'
import { forgetContent } from './forgetContent.ts'
import { freeRules } from './freeRules.ts'
import { markArtifacts } from './markArtifacts.ts'
import { PdfFile } from './pdfFile.ts'
import { plainSpaces } from './plainSpaces.ts'
import { steadyNames } from './steadyNames.ts'

/**
 * What Chromium leaves out of the PDFs it tags, for those who hear them: decoration is marked as such, links say where
 * they lead, items of lists have bodies, the file says what it is. `words`: what stands at the places links lead to.
 * The same print at the same time gives the same bytes. A file of another kind comes back as it is.
 */
export function finishPdf(bytes: Uint8Array, words: ReadonlyMap<string, string>, facts: PdfFacts): Uint8Array {
  const file = PdfFile.read(bytes)
  if (file === null) return bytes
  const freed = new Map<number, ReadonlySet<number>>()
  for (const id of file.ids) {
    const page = file.object(id)
    const content = page.startsWith('<</Type /Page\n') ? /\/Contents (\d+) 0 R/u.exec(page)?.[1] : undefined
    const text = content === undefined ? null : file.content(Number(content))
    if (text === null) continue
    const rules = freeRules(plainSpaces(text))
    file.changeContent(Number(content), markArtifacts(rules.content))
    if (rules.numbers.size > 0) freed.set(id, rules.numbers)
  }
  forgetContent(file, freed)
  describeLinks(file, words)
  addListBodies(file)
  steadyNames(file)
  setFacts(file, facts)
  return file.write()
}
