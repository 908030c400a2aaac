import { readMarkedDocx } from './docx/readDocx.ts'
import { openPackage } from './package.ts'
import type { PackageReader } from './package.ts'
import { sniff } from './sniff.ts'
import { sumOf } from '../store/sumOf.ts'
import { documentTexts } from '../export/documentTexts.ts'
import { AppError, err, ok } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import { countingIds } from '../../core/plan/ids.ts'
import { parsePlanFileText } from '../../core/plan/planFile.ts'
import type { PlanFileMarks } from '../../core/plan/planFile.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { RevisionView } from '../../core/recognise/blocks.ts'
import { readOwnDocument } from '../../core/recognise/own/readOwnDocument.ts'
import { isAnythingRecognised, recognise } from '../../core/recognise/recognise.ts'
import type { Recognised } from '../../core/recognise/recognise.ts'

export type ParseRequest = Readonly<{
  bytes: Uint8Array
  fileName: string
  revisions: RevisionView
  /** new ids begin with this, so that a worker needs no source of randomness */
  idPrefix: string
}>

/** What a plan file of ours says beside the plan, and whether the plan is the one it was written with. */
export type OwnMarks = PlanFileMarks & Readonly<{ isIntact: boolean }>
/** `marks`: null for documents. */
export type Parsed = Recognised & Readonly<{ marks: OwnMarks | null }>

/** Reads a file by what it holds, not by its name. Never throws for a bad file: every one has its code. */
export function parseForeignFile(request: ParseRequest): Result<Parsed> {
  try {
    return parse(request)
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, error: cause.failure }
    // Nesting made to overflow a stack: the only thing a parser of ours can not refuse by itself.
    if (cause instanceof RangeError) return err('unsafeFile')
    throw cause
  }
}

function parse({ bytes, fileName, revisions, idPrefix }: ParseRequest): Result<Parsed> {
  switch (sniff(bytes, fileName)) {
    case 'empty':
      return err('emptyFile')
    case 'planFile':
      return parseOwnFile(bytes)
    case 'damagedPlanFile':
      return err('corruptFile')
    case 'pdf':
    case 'html':
    case 'oleDocument':
      return err('unsupportedFile')
    case 'unknown':
      return err('notADocument')
    case 'zip': {
      const archive = openPackage(bytes)
      if (isOpenDocument(archive)) return err('unsupportedFile')
      const marked = readMarkedDocx(archive, revisions)
      const own = readOwnDocument(marked, countingIds(idPrefix), documentTexts)
      const recognised = own ?? recognise(marked.document, countingIds(idPrefix))
      // A plan nobody has written anything in yet comes back too.
      const isCarried = own !== null && marked.carried !== null
      return isCarried || isAnythingRecognised(recognised)
        ? ok({ ...recognised, marks: null })
        : err('nothingRecognised')
    }
  }
}

function parseOwnFile(bytes: Uint8Array): Result<Parsed> {
  const text = decode(bytes)
  if (text === null) return err('corruptFile')
  const file = parsePlanFileText(text)
  if (!file.ok) return file
  const { plan, lastEntry, checksum, version, copy, canonical } = file.value
  const marks = { lastEntry, checksum, version, copy, isIntact: checksum === sumOf(canonical) }
  return ok({ plan, report: losslessReport(plan), marks })
}

function decode(bytes: Uint8Array): string | null {
  try {
    // TextDecoder takes a byte order mark away by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: the file is not as the application wrote it.
    return null
  }
}

/** An .odt tells what it is in an entry of its own. */
function isOpenDocument(archive: PackageReader): boolean {
  if (!archive.has('mimetype')) return false
  return new TextDecoder().decode(archive.bytes('mimetype')).startsWith('application/vnd.oasis.opendocument')
}

function losslessReport(plan: Plan): Recognised['report'] {
  const isSlovak = plan.title.sk !== ''
  return {
    reader: 'planovna',
    producer: 'Plánovňa',
    language: isSlovak ? 'sk' : plan.title.en === '' ? null : 'en',
    lossless: true,
    confidence: 1,
    read: [{ path: '', from: 'file', confidence: 1 }],
    changed: [],
    unread: [],
    revisions: null,
    comments: [],
    warnings: [],
  }
}
