/** What the name of a backup says: when it was made, by which library, in which session of work. */
export type BackupName = Readonly<{
  name: string
  at: Date
  /** tells two libraries apart that share a folder */
  library: string
  /** one start of the program */
  session: string
  /** suspiciously smaller than the one before: waits for the person's word */
  isShrunk: boolean
}>

export type NamedBackup = Omit<BackupName, 'name'>

/** `planovna-<UTC time>-<library>-<session>.zip`; precise to the second. */
export function backupName({ at, library, session, isShrunk }: NamedBackup): string {
  const time = at
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '')
  return `planovna-${time}-${library}-${session}${isShrunk ? '-shrunk' : ''}.zip`
}

/** null for a file that is no backup of ours. */
export function parseBackupName(name: string): BackupName | null {
  const match = shape.exec(name)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, library = '', session = '', shrunk] = match
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? null : { name, at, library, session, isShrunk: shrunk !== undefined }
}

const shape = /^planovna-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{8})-([0-9a-f]{4})(-shrunk)?\.zip$/
