import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { BackupPreview, Beside } from '../../core/bridge/backups.ts'
import { exportChoicesSchema } from '../../core/bridge/exportChoices.ts'
import type { ExportChoices } from '../../core/bridge/exportChoices.ts'
import { AppError } from '../../core/bridge/result.ts'
import { houseIn, styleFile } from '../house/houseFile.ts'
import type { HouseStore } from '../house/houseStore.ts'
import { recordFormat } from '../store/recordFile.ts'
import type { RecordFile } from '../store/recordFile.ts'
import type { Backup } from './readBackup.ts'

/** What a backup keeps beside the plans and can give back by itself. */
export type BesidePorts = Readonly<{
  house: Pick<HouseStore, 'read' | 'write' | 'files'>
  exportChoices: RecordFile<ExportChoices>
}>

export const exportChoicesFile = 'exportChoices.json'

/** What a person would miss beside the plans and the settings: name in the data folder -> bytes. */
export async function besideFiles(
  dataFolder: string,
  { house }: Pick<BesidePorts, 'house'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const choices = await readFile(join(dataFolder, exportChoicesFile)).catch(() => null)
  const files = await house.files()
  return choices === null ? files : new Map([...files, [exportChoicesFile, choices]])
}

/** What a backup has beside the plans, and what is here. */
export async function previewBeside(
  backup: Pick<Backup, 'other' | 'manifest'>,
  { house, exportChoices }: BesidePorts,
): Promise<Pick<BackupPreview, 'house' | 'exportChoices'>> {
  const has = (name: string): boolean => backup.manifest.others.some(({ file }) => file === name)
  return {
    house: has(styleFile) ? { there: await houseIn(backup.other), here: await houseHere(house) } : null,
    exportChoices: has(exportChoicesFile) ? { there: choicesIn(backup), here: await exportChoices.read() } : null,
  }
}

/** Puts one of them in place of what is here. AppError `corruptFile` when the backup can not give it. */
export async function restoreBeside(
  backup: Pick<Backup, 'other'>,
  what: Beside,
  { house, exportChoices }: BesidePorts,
): Promise<void> {
  if (what === 'house') {
    const there = await houseIn(backup.other)
    if (there === null) throw new AppError('corruptFile', { name: styleFile })
    await house.write(there)
    return
  }
  const there = choicesIn(backup)
  if (there === null) throw new AppError('corruptFile', { name: exportChoicesFile })
  // The last export is of the work here, whatever the backup remembers.
  await exportChoices.write({ ...(await exportChoices.read()), named: there.named })
}

async function houseHere(house: BesidePorts['house']): Promise<NonNullable<BackupPreview['house']>['here']> {
  const { style, coat } = await house.read()
  return { style, coat }
}

function choicesIn(backup: Pick<Backup, 'other'>): ExportChoices | null {
  const bytes = backup.other(exportChoicesFile)
  const parsed = bytes === null ? null : recordFormat(exportChoicesSchema).parse(Buffer.from(bytes).toString('utf8'))
  return parsed?.ok === true ? parsed.value : null
}
