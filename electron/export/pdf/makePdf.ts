import { createHash } from 'node:crypto'

import { finishPdf } from './finishPdf.ts'
import { readPdf } from './readPdf.ts'
import type { ReadPdf } from './readPdf.ts'
import type { PdfPrinter } from './pdfPrinter.ts'
import { documentTexts } from '../documentTexts.ts'
import { fileName, numberIn } from '../makeDocument.ts'
import type { DocumentChoice } from '../makeDocument.ts'
import type { PdfReport } from '../../../core/bridge/exporting.ts'
import { AppError } from '../../../core/bridge/result.ts'
import { designOf } from '../../../core/house/designOf.ts'
import { dressOutline } from '../../../core/house/dressOutline.ts'
import type { House } from '../../../core/house/house.ts'
import { languagesOf, makeOutline } from '../../../core/outline/makeOutline.ts'
import { headingNumbers } from '../../../core/pages/headingNumbers.ts'
import { pageSections } from '../../../core/pages/pageSections.ts'
import { placeWords } from '../../../core/pages/placeWords.ts'
import { printedHtml } from '../../../core/pages/printedHtml.ts'
import type { Plan } from '../../../core/plan/schema.ts'

export type MadePdf = Readonly<{ bytes: Uint8Array; suggestedName: string; report: PdfReport }>

/**
 * Prints a plan as a PDF. Printed twice: only the first print tells on which pages the headings are, and the second one
 * says so in its contents. What Chromium leaves out is put in, then the file is read back, and one whose contents do not
 * agree with its pages is refused. `at` is the only time in it.
 */
export async function makePdf(
  plan: Plan,
  choice: DocumentChoice,
  at: Date,
  house: House,
  print: PdfPrinter,
): Promise<MadePdf> {
  const spoken = languagesOf(choice.preset, choice.language)
  const commitmentId = choice.commitmentId ?? null
  const outline = dressOutline(
    makeOutline(plan, choice.preset, choice.language, documentTexts, commitmentId),
    plan,
    house,
  )
  const design = designOf(house)
  const first = readBack(await print(printedHtml(outline, design, documentTexts)))
  const printed = await print(printedHtml(outline, design, documentTexts, first.pagesOf))
  const words = placeWords(pageSections(outline, design, documentTexts).flatMap(({ nodes }) => nodes))
  const program = documentTexts[outline.language]('common:appName')
  const bytes = finishPdf(printed, words, { ...outline, program, at })
  const read = readBack(bytes)
  for (const [name, page] of first.pagesOf) if (read.pagesOf.get(name) !== page) throw new AppError('cannotPrint')
  return {
    bytes,
    suggestedName: fileName(outline.title, choice.preset, spoken[0], 'pdf', numberIn(plan, commitmentId)),
    report: {
      preset: choice.preset,
      language: spoken.length > 1 ? 'both' : spoken[0],
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: read.pages,
      title: read.title,
      documentLanguage: read.language,
      isTagged: read.isTagged,
      headings: headingNumbers(outline).size,
      bookmarks: read.bookmarks,
    },
  }
}

function readBack(bytes: Uint8Array): ReadPdf {
  const read = readPdf(bytes)
  if (read === null || read.pages === 0) throw new AppError('cannotPrint')
  return read
}
