import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'

import { parsePlanText } from '../../../core/plan/planFile.ts'
import type { Plan } from '../../../core/plan/schema.ts'

/** The plans as they are on the disk, read without the application's store. */
export async function plansOnDisk(dataFolder: string): Promise<readonly Plan[]> {
  const folder = join(dataFolder, 'plans')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.planovna'))
  const plans = await Promise.all(names.map(async (name) => parsePlanText(await readFile(join(folder, name), 'utf8'))))
  return plans.map((result) => {
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  })
}

/** The text of a DOCX, with ordinary spaces. */
export function textOfDocument(bytes: Uint8Array): string {
  const body = unzipSync(bytes)['word/document.xml']
  if (body === undefined) throw new Error('no document in the package')
  return strFromU8(body)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0/g, ' ')
}
