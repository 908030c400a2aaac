import { packageLimits } from './package.ts'
import type { OwnMarks, Parsed, ParseRequest } from './parseForeignFile.ts'
import { runInWorker, workerBeside } from './runInWorker.ts'
import { withSentences } from './warnings.ts'
import { err } from '../../core/bridge/result.ts'
import type { Result } from '../../core/bridge/result.ts'
import type { IdSource } from '../../core/plan/ids.ts'
import type { Language } from '../../core/plan/localized.ts'
import type { RevisionView } from '../../core/recognise/blocks.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Recognised } from '../../core/recognise/recognise.ts'

export type ReadOptions = Readonly<{
  /** which view of tracked changes to read */
  revisions: RevisionView
  ids: IdSource
  /** ISO time of the import */
  at: string
  /** language of the warnings; Slovak unless told */
  language?: Language
  /** for tests: how long and in what memory a file may be read */
  limits?: Partial<typeof readLimits>
}>

/** A plan file of ours as it is: with its own origin and marks. */
export type OwnFile = Readonly<{ plan: Plan; marks: OwnMarks }>

/** A document of 1,000 commitments takes a few seconds and some hundred megabytes. */
export const readLimits = { milliseconds: 60_000, megabytes: 1024 }

const workerUrl = workerBeside('importWorker', import.meta.url)

/**
 * A plan out of a file of unknown origin: our own plan file or a Word document. Runs in a worker with bounds on time
 * and memory; a file that breaks them is refused, and the application goes on.
 */
export async function readForeignFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions,
): Promise<Result<Recognised & Readonly<{ own: OwnFile | null }>>> {
  if (bytes.length > packageLimits.compressedBytes) return err('tooLarge')
  const request: ParseRequest = { bytes, fileName, revisions: options.revisions, idPrefix: options.ids() }
  const parsed = await runInWorker<Parsed>(workerUrl, request, { ...readLimits, ...options.limits })
  if (!parsed.ok) return parsed
  const { plan, report, marks } = parsed.value
  const importedFrom = { fileName, reader: report.reader, at: options.at }
  return {
    ok: true,
    value: {
      plan: { ...plan, origin: { kind: 'prior', importedFrom } },
      report: withSentences(report, options.language ?? 'sk'),
      own: marks === null ? null : { plan, marks },
    },
  }
}
