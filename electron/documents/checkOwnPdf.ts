import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { missingTexts } from './checkDocument.ts'
import type { Choice } from './checkDocument.ts'
import { pagesOf } from './office.ts'
import { leftToRight } from './printedText.ts'
import { taggedFaults } from './taggedPdf.ts'
import { documentTexts } from '../export/documentTexts.ts'
import { makePdf } from '../export/pdf/makePdf.ts'
import { readPdf } from '../export/pdf/readPdf.ts'
import { printInChromium } from '../host/chromiumPrinter.ts'
import { usualHouse } from '../../core/house/house.ts'
import { makeOutline } from '../../core/outline/makeOutline.ts'
import { textOf } from '../../core/outline/outline.ts'
import type { OutlineBlock, OutlineDocument, TableOfContents } from '../../core/outline/outline.ts'
import { headingNumbers } from '../../core/pages/headingNumbers.ts'
import type { Plan } from '../../core/plan/schema.ts'

/** What is wrong with the PDF we print ourselves: for those who see it, and for those who hear it. */
export async function ownPdfFaults(plan: Plan, choice: Choice, folder: string): Promise<readonly string[]> {
  const { bytes } = await makePdf(plan, choice, new Date(0), usualHouse, printInChromium)
  const file = join(folder, `${choice.preset}-${choice.language}.own.pdf`)
  await writeFile(file, bytes)
  const outline = makeOutline(plan, choice.preset, choice.language, documentTexts)
  const pages = await pagesOf(file, 'raw')
  return [
    ...taggedFaults(bytes),
    ...missingTexts(plan, choice, outline, pages),
    ...contentsFaults(readPdf(bytes)?.pagesOf ?? new Map<string, number>(), pages, outline),
  ]
}

/** Where an entry of the contents leads to stands its heading, and the contents say the number of that page. */
function contentsFaults(
  places: ReadonlyMap<string, number>,
  pages: readonly string[],
  outline: OutlineDocument,
): readonly string[] {
  const texts = pages.map(leftToRight)
  const whole = texts.join('')
  const { levels = 0 } = outline.parts.flatMap(({ blocks }) => blocks.filter(isContents))[0] ?? {}
  return [...headingNumbers(outline)].flatMap(([heading, { id }]) => {
    if (heading.level > levels) return []
    const words = leftToRight(textOf(heading.runs))
    const page = places.get(id)
    if (page === undefined) return [`contents: nothing leads to "${words}"`]
    return [
      ...(texts[page - 1]?.includes(words.slice(0, 40)) === true ? [] : [`contents: page ${page} has no "${words}"`]),
      ...(whole.includes(`${words}${page}`) ? [] : [`contents: "${words}" does not say ${page}`]),
    ]
  })
}

const isContents = (block: OutlineBlock): block is TableOfContents => block.type === 'tableOfContents'
