import { expect, it } from 'vitest'

import type { Version } from '../../core/bridge/versions.ts'
import type { VersionKind } from '../../core/plan/versionMark.ts'
import { versionsToPack } from './versionsToPack.ts'

const versionsOf = (kind: VersionKind, count: number): readonly Version[] =>
  Array.from({ length: count }, (_, position) => ({
    id: `${kind}-${position}`,
    kind,
    name: '',
    at: '2026-09-12T08:00:00.000Z',
    sha256: null,
    of: null,
    proof: null,
    stage: null,
    planId: 'plan-1',
    commitments: 1,
  }))

it('takes what was named, handed over or adopted, and the newest of the rest, in their order', () => {
  const versions = [...versionsOf('dayStart', 8), ...versionsOf('named', 3), ...versionsOf('beforeRestore', 8)]
  expect(versionsToPack(versions).map(({ id }) => id)).toEqual([
    ...versionsOf('dayStart', 8).map(({ id }) => id),
    ...versionsOf('named', 3).map(({ id }) => id),
    'beforeRestore-0',
    'beforeRestore-1',
  ])
})

it('stays bounded however often a plan is exported', () => {
  const versions = [...versionsOf('export', 300), ...versionsOf('stage', 4)]
  expect(versionsToPack(versions)).toEqual(versionsOf('export', 200))
})
