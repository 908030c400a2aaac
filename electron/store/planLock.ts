import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { hostname, networkInterfaces, userInfo } from 'node:os'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { AppError } from '../../core/bridge/result.ts'
import type { Holder } from '../../core/bridge/library.ts'
import { errorCodeOf } from './disk.ts'
import { writeFailure } from './writeDurably.ts'

/** The right to write one plan's files; a file beside the plan says who has it, on a network share too. */
export type PlanLock = Readonly<{
  /** false once another has taken it over, which happens to a computer that slept */
  isHeld: () => Promise<boolean>
  release: () => Promise<void>
}>

/** Takes the lock, also from a holder that is gone; or tells who holds it. AppError when the folder can not be written. */
export async function takeLock(path: string): Promise<PlanLock | Holder> {
  const token = randomBytes(12).toString('hex')
  heldHere.add(token)
  try {
    for (let attempt = 0; ; attempt++) {
      if (await create(path, JSON.stringify(noteOf(token)))) return hold(path, token)
      const holder = await freeOrHolder(path)
      if (holder === 'busy' && attempt < patience) await pause(50)
      else if (holder !== null) return giveUp(token, holder === 'busy' ? nobodyKnown() : holder)
    }
  } catch (error) {
    heldHere.delete(token)
    throw error
  }
}

function giveUp(token: string, holder: Holder): Holder {
  heldHere.delete(token)
  return holder
}

export const isLock = (lock: PlanLock | Holder): lock is PlanLock => 'release' in lock

const noteSchema = z.strictObject({
  token: z.string(),
  /** tells two computers of one name apart */
  machine: z.string(),
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  /** ISO times: of the process's start, and of the taking */
  started: z.string(),
  since: z.string(),
})
type Note = z.infer<typeof noteSchema>

/** milliseconds */
const heartbeat = 15_000
const staleAfter = 60_000
/** tries while others are busy with the lock: a second in all */
const patience = 20

/** Tokens of this very process, held or being taken: a dead process may have had our number. */
const heldHere = new Set<string>()

function hold(path: string, token: string): PlanLock {
  const isHeld = async (): Promise<boolean> => (await readNote(path))?.token === token
  const timer = setInterval(() => void beat(path, token), heartbeat)
  timer.unref()
  return {
    isHeld,
    release: async () => {
      clearInterval(timer)
      if (await isHeld()) await rm(path, { force: true })
      heldHere.delete(token)
    },
  }
}

/** Writing the note again gives it the time of the disk's own clock, which both computers see. */
async function beat(path: string, token: string): Promise<void> {
  try {
    const note = await readNote(path)
    if (note?.token !== token) return
    const handle = await open(path, 'r+')
    try {
      await handle.write(JSON.stringify(note), 0)
    } finally {
      await handle.close()
    }
  } catch {
    // The share is away: the next beat or append will tell.
  }
}

/**
 * Removes the lock of a holder that is gone: null then. Only who holds the guard file may remove a lock, and looks at
 * it again first, so that two that come at once never take the second's fresh lock for the stale one.
 */
async function freeOrHolder(path: string): Promise<Holder | 'busy' | null> {
  const guard = `${path}-takeover`
  if (!(await create(guard, ''))) {
    if ((await ageOf(guard, Date.now())) > staleAfter) await rm(guard, { force: true })
    return 'busy'
  }
  try {
    const { mtimeMs: diskTime } = await stat(guard)
    const age = await ageOf(path, diskTime)
    if (age === -1) return null
    const note = await readNote(path)
    if (note !== null && age <= staleAfter && !isGone(note)) {
      return { host: note.host, user: note.user, since: note.since }
    }
    if (note === null && age <= staleAfter) return 'busy'
    await rm(path, { force: true })
    return null
  } finally {
    await rm(guard, { force: true })
  }
}

/** Whether the process that took the lock has ended; only its own computer can know. */
function isGone({ machine, pid, token }: Note): boolean {
  if (machine !== thisMachine()) return false
  if (pid === process.pid) return !heldHere.has(token)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return errorCodeOf(error) === 'ESRCH'
  }
}

/** false when the file is there already */
async function create(path: string, content: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx', 0o644)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false
    throw writeFailure(error, basename(path))
  }
}

/** null when there is none, or none that can be read yet */
async function readNote(path: string): Promise<Note | null> {
  try {
    const note = noteSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return note.success ? note.data : null
  } catch (error) {
    if (error instanceof SyntaxError || errorCodeOf(error) === 'ENOENT') return null
    throw new AppError('cannotRead', { name: basename(path) }, error)
  }
}

/** milliseconds since the last write; -1 when the file is gone */
async function ageOf(path: string, now: number): Promise<number> {
  try {
    return Math.max(now - (await stat(path)).mtimeMs, 0)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return -1
    throw new AppError('cannotRead', { name: basename(path) }, error)
  }
}

function noteOf(token: string): Note {
  const started = new Date(Date.now() - process.uptime() * 1000).toISOString()
  const since = new Date().toISOString()
  return { token, machine: thisMachine(), host: hostname(), user: userName(), pid: process.pid, started, since }
}

const nobodyKnown = (): Holder => ({ host: '', user: '', since: new Date().toISOString() })

function thisMachine(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((cards) => (cards ?? []).map(({ mac }) => mac))
  return createHash('sha256')
    .update([hostname(), ...new Set(addresses.sort())].join(' '))
    .digest('hex')
    .slice(0, 16)
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // An account without an entry, as in some containers.
    return ''
  }
}
