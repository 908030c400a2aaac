import type { PdfFile } from './pdfFile.ts'

/** Chromium names the cells others refer to by numbers that are new in every print; counted anew, their order stays as it was. */
export function steadyNames(file: PdfFile): void {
  const named = file.ids.filter((id) => names.test(file.object(id)) && !file.object(id).includes('stream\n'))
  const found = new Set(named.flatMap((id) => file.object(id).match(everyName) ?? []))
  const steady = new Map(
    [...found].sort().map((name, position) => [name, `(node${String(position + 1).padStart(8, '0')})`]),
  )
  for (const id of named)
    file.change(
      id,
      file.object(id).replaceAll(everyName, (name) => steady.get(name) ?? name),
    )
}

const names = /\(node[0-9A-Fa-f]{8}\)/u
const everyName = new RegExp(names.source, 'gu')
