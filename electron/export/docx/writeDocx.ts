import { Document, Packer } from 'docx'
import type { ISectionOptions } from 'docx'

import { documentNumbering } from './numbering.ts'
import { completePackage } from './completePackage.ts'
import { packParts } from './packParts.ts'
import type { Parts } from './packParts.ts'
import { newPen, nextList } from './pen.ts'
import type { Pen } from './pen.ts'
import { documentStyles } from './styles.ts'
import { writeBlock } from './writeBlocks.ts'
import { pageFooter, runningHeader } from './writeEdges.ts'
import type { Design } from '../../../core/house/design.ts'
import { linesOf } from '../../../core/outline/outline.ts'
import type { OutlineDocument, OutlinePart } from '../../../core/outline/outline.ts'
import { currentSchemaVersion } from '../../../core/plan/planFile.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { bookmarkEdges } from '../bookmarks.ts'

/** The Word file of an outline. `at` is the only time in it: the same plan at the same time gives the same bytes. */
export async function writeDocx(outline: OutlineDocument, plan: Plan, design: Design, at: Date): Promise<Uint8Array> {
  return packParts(await writeParts(outline, plan, design, at))
}

/**
 * The same before it is packed. The library writes the package around the text: styles, lists, headers and footers, properties. The text itself is
 * written by us, with what the library does not know (fields with results, descriptions, pages) and in a fraction of its time.
 */
export async function writeParts(outline: OutlineDocument, plan: Plan, design: Design, at: Date): Promise<Parts> {
  const pen = newPen(design, outline.language, bookmarkEdges(plan, linesOf(outline)))
  const document = new Document({
    title: outline.title,
    creator: outline.creator,
    lastModifiedBy: outline.creator,
    styles: documentStyles(design, outline.language),
    numbering: documentNumbering,
    // How the application knows its own documents again.
    customProperties: [
      { name: 'planovnaPlanId', value: plan.id },
      { name: 'planovnaSchemaVersion', value: String(currentSchemaVersion) },
    ],
    sections: outline.parts.map((part, position) => sectionOf(pen, part, position)),
  })
  const bodies = outline.parts.map((part, position) => {
    const headingList = position === 0 ? null : nextList(pen, 'headings')
    const partPen = { pen, headingList, parts: outline.parts }
    return part.blocks.map((block) => writeBlock(partPen, block))
  })
  return completePackage(await Packer.toBuffer(document), { outline, pen, bodies, at })
}

function sectionOf(pen: Pen, part: OutlinePart, position: number): ISectionOptions {
  const { page } = pen.design
  return {
    properties: {
      titlePage: position === 0,
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          left: page.left,
          right: page.right,
          top: page.top,
          bottom: page.bottom,
          header: page.header,
          footer: page.footer,
        },
      },
    },
    headers: { default: runningHeader(pen, part) },
    footers: { default: pageFooter(pen, part) },
    children: [],
  }
}
