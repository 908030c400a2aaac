import { AppError, ok } from '../../core/bridge/result.ts'
import { serialisePlanFile } from '../../core/plan/planFile.ts'
import { planFileName } from '../../core/plan/planFileName.ts'
import { makeDocument } from '../export/makeDocument.ts'
import { makePdf } from '../export/pdf/makePdf.ts'
import { readForeignFile } from '../import/readForeignFile.ts'
import { unlessItFails } from '../versions/withVersions.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import type { DocumentProof } from '../../core/bridge/documentProof.ts'
import type { House } from '../../core/house/house.ts'
import type { Plan } from '../../core/plan/schema.ts'
import type { Services } from '../services.ts'
import type { Host } from './host.ts'

type FileChannel = Extract<keyof Handlers, `files:${string}` | `import:${string}` | `export:${string}`>

/** Files in and out: the bytes stay on this side, the page holds tokens. */
export function fileHandlers(services: Services, host: Host): Pick<Handlers, FileChannel> {
  const { store, versions, settings, house, files, imports, copies, newId, now, log } = services

  /** The plan a file was made of is kept with the file's fingerprint: later it can be told what was handed over. */
  function keepExported(plan: Plan, name: string, sha256: string, proof: DocumentProof | null): Promise<void> {
    return unlessItFails('export', log, () => versions.keep(plan, { kind: 'export', name, sha256, proof }))
  }

  /** A document without the coat of arms the city expects in it must not look like a finished one. */
  async function wholeHouse(): Promise<House> {
    const { isCoatLost, ...whole } = await house.read()
    if (isCoatLost) throw new AppError('coatLost')
    return whole
  }

  return {
    'files:pick': async ({ purpose }) => {
      const file = await host.dialogs.pick(purpose)
      return ok(file === null ? null : { token: files.keep(file, file.bytes.length), name: file.name })
    },
    'files:save': async ({ token, suggestedName }) =>
      ok(await host.dialogs.save(files.get(token).bytes, suggestedName)),
    'files:saveCopy': async ({ plan }) => ok(await host.dialogs.save(planFileBytes(plan), planFileName(plan))),
    'import:read': async ({ token, revisions }) => {
      const { bytes, name } = files.get(token)
      const { language } = await settings.read()
      const result = await readForeignFile(bytes, name, { revisions, ids: newId, at: now().toISOString(), language })
      if (!result.ok) return result
      const { report } = result.value
      const own = result.value.own === null ? null : { ...result.value.own, name }
      // A plan file of ours is taken as it is: a draft stays a draft.
      const plan = own?.plan.origin.kind === 'draft' ? own.plan : result.value.plan
      const incoming = own === null ? null : await copies.recognise(own)
      return ok({ importToken: imports.keep({ plan, own }, bytes.length), plan, report, incoming })
    },
    'import:confirm': async ({ importToken }) => {
      const { plan, own } = imports.get(importToken)
      const planId = await (own === null || plan.origin.kind === 'prior' ? store.add(plan) : copies.keepApart(own))
      imports.drop(importToken)
      return ok({ planId })
    },
    'import:discard': ({ importToken }) => {
      imports.drop(importToken)
      return ok(null)
    },
    'export:make': async ({ planId, ...wanted }) => {
      const { plan } = await store.read(planId)
      const { language: reader } = await settings.read()
      const { preset, language, isPlanInside = true, commitmentId = null, isSplit = false } = wanted
      const choice = { preset, language, isPlanInside, commitmentId, isSplit, reader }
      const { bytes, suggestedName, report } = await makeDocument(plan, choice, now(), await wholeHouse())
      await keepExported(plan, suggestedName, report.sha256, report.proof)
      return ok({ token: files.keep({ name: suggestedName, bytes }, bytes.length), suggestedName, report })
    },
    'export:makePdf': async ({ planId, preset, language, commitmentId = null }) => {
      const { plan } = await store.read(planId)
      const { bytes, suggestedName, report } = await makePdf(
        plan,
        { preset, language, commitmentId },
        now(),
        await wholeHouse(),
        host.printPdf,
      )
      await keepExported(plan, suggestedName, report.sha256, null)
      return ok({ token: files.keep({ name: suggestedName, bytes }, bytes.length), suggestedName, report })
    },
    'export:planFile': async ({ planId }) => {
      const copy = await copies.send(planId)
      return ok({ token: files.keep(copy, copy.bytes.length), suggestedName: copy.name })
    },
  }
}

const planFileBytes = (plan: Plan): Uint8Array => new TextEncoder().encode(serialisePlanFile(plan))
