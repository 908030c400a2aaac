import { strFromU8, strToU8 } from 'fflate'

import type { ExportPreset } from '../../../core/bridge/exporting.ts'
import type { OutlineDocument } from '../../../core/outline/outline.ts'
import { printedPlan } from '../../../core/outline/printedPlan.ts'
import type { Language } from '../../../core/plan/localized.ts'
import { serialisePlanFile } from '../../../core/plan/planFile.ts'
import type { Plan } from '../../../core/plan/schema.ts'
import { lineMark } from '../../import/docx/lineMark.ts'
import { containerNamespace } from '../../import/docx/readContainer.ts'
import type { Parts } from '../docx/packParts.ts'

/**
 * The parts of a written document with the plan among them, as a part of its own (ISO/IEC 29500-1, 15.2.5 and 15.2.6), so that our own
 * file is read back without loss. Only what the document prints goes in: see printedPlan.
 */
export function addContainer(
  printed: Parts,
  plan: Plan,
  outline: OutlineDocument,
  preset: ExportPreset,
  languages: readonly Language[],
  lines: readonly string[],
): Parts {
  const parts = { ...printed }
  const inPart = (name: string, end: string, added: string): void => {
    const part = parts[name]
    if (part === undefined) throw new Error(`the written document has no ${name}`)
    parts[name] = strToU8(strFromU8(part).replace(end, () => `${added}${end}`))
  }
  const marks = [...new Set([...new Set(lines)].map(lineMark))].sort()
  const json = JSON.stringify(JSON.parse(serialisePlanFile(printedPlan(plan, outline))))
  parts['customXml/item1.xml'] = strToU8(
    `${declaration}<planovna xmlns="${containerNamespace}" preset="${preset}" languages="${languages.join(' ')}">` +
      `<plan>${escaped(json)}</plan><lines>${marks.join(' ')}</lines></planovna>`,
  )
  parts['customXml/itemProps1.xml'] = strToU8(
    `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
      `ds:itemID="{7B1D0F7C-52A6-4E0B-9C5B-6B0C1E5C8F11}"><ds:schemaRefs><ds:schemaRef ` +
      `ds:uri="${containerNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  )
  inPart(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdPlan" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`,
  )
  inPart(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  )
  return parts
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** JSON writes most of what XML can not hold in its own way; the rest is written so here. */
function escaped(json: string): string {
  return json
    .replace(
      /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
