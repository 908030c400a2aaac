import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openLog, traceOf } from './log.ts'

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'planovna-log-')), 'logs')

it('writes a code and its details on one line, with the time', () => {
  const logs = folder()
  openLog(logs)('pageGone', { reason: 'crashed\nagain', exitCode: 5 })
  expect(readFileSync(join(logs, 'planovna.log'), 'utf8')).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z pageGone reason=crashed again exitCode=5\n$/u,
  )
})

it('starts a new file when the old one is large, and keeps one before it', () => {
  const logs = folder()
  const log = openLog(logs)
  log('first')
  writeFileSync(join(logs, 'planovna.log'), 'x'.repeat(1_000_001))
  log('second')
  expect(statSync(join(logs, 'planovna.log')).size).toBeLessThan(100)
  expect(statSync(join(logs, 'planovna.log.old')).size).toBe(1_000_001)
})

it('does not stop the work when nothing can be written', () => {
  const logs = folder()
  writeFileSync(logs, 'a file where the folder should be')
  openLog(logs)('anything')
  expect(existsSync(join(logs, 'planovna.log'))).toBe(false)
})

it('keeps the kind and the place of a bug, never its message', () => {
  const trace = traceOf(new TypeError('Míľnik: Zverejniť rozpočet'))
  expect(trace['name']).toBe('TypeError')
  expect(trace['where']).toContain('log.test.ts')
  expect(JSON.stringify(trace)).not.toContain('rozpočet')
  expect(traceOf('Zverejniť rozpočet')).toEqual({ name: 'string' })
})
