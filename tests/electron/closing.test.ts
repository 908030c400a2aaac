import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { applications, detailsOf, names } from './startedApp.ts'
import { textsIn } from '../../electron/texts.ts'

const { open, start } = applications()

describe('closing', () => {
  it('waits for the page to hand over its edits, then ends', async () => {
    const app = await open()
    await app.ask('listen', 'shell:closeRequested')
    await app.ask('closeWindow')
    expect(await app.ask('heard')).toEqual([{ event: 'shell:closeRequested', payload: null }])
    expect(names(await app.ask('calls'))).not.toContain('closed')
    await app.ask('call', 'shell:readyToClose', null)
    expect(await app.until('exitCode', (code) => code !== null)).toBe(0)
  })

  it('hands over on quitting too, and quits then', async () => {
    const app = await open()
    await app.ask('listen', 'shell:closeRequested')
    await app.ask('quit')
    expect(await app.ask('exitCode')).toBeNull()
    await app.ask('call', 'shell:readyToClose', null)
    expect(await app.until('exitCode', (code) => code !== null)).toBe(0)
  })

  it('asks the person when the page stays silent, and keeps the window if they wish', async () => {
    const app = await open()
    await app.ask('answer', { message: 0 })
    await app.ask('closeWindow')
    const calls = await app.until('calls', (made) => names(made).includes('messageBox'))
    expect(names(calls)).not.toContain('closed')
    expect(detailsOf(calls, 'messageBox')).toEqual([
      expect.objectContaining({ message: textsIn('sk')('shell:closing.message'), defaultId: 0, cancelId: 0 }),
    ])
    // The next attempt asks the page again; now the person gives up.
    await app.ask('answer', { message: 1 })
    await app.ask('listen', 'shell:closeRequested')
    await app.ask('closeWindow')
    expect(await app.ask('heard')).toContainEqual({ event: 'shell:closeRequested', payload: null })
    expect(await app.until('exitCode', (code) => code !== null)).toBe(0)
  })

  it('does not let the page close the window when nobody asked', async () => {
    const app = await open()
    await app.ask('call', 'shell:readyToClose', null)
    expect(names(await app.ask('calls'))).not.toContain('closed')
  })

  it('asks for the edits when Windows signs the person off', async () => {
    const app = await open()
    await app.ask('listen', 'shell:closeRequested')
    await app.ask('endSession')
    expect(await app.ask('heard')).toEqual([{ event: 'shell:closeRequested', payload: null }])
  })
})

describe('a page that dies', () => {
  it('comes back by itself, three times, and then says so', async () => {
    const app = await open()
    for (const reloads of [1, 2, 3]) {
      await app.ask('crash')
      expect(names(await app.until('calls', (made) => detailsOf(made, 'pageLoaded').length > reloads))).toContain(
        'reload',
      )
    }
    await app.ask('crash')
    expect(detailsOf(await app.ask('calls'), 'errorBox')).toEqual([
      { title: textsIn('sk')('shell:failure.pageTitle'), content: textsIn('sk')('shell:failure.pageText') },
    ])
    expect(readFileSync(join(app.dataFolder, 'logs/planovna.log'), 'utf8')).toMatch(
      /pageGone reason=crashed exitCode=5/u,
    )
  })
})

describe('one application at a time', () => {
  it('ends at once, without a window, when another one runs', async () => {
    const app = await start({ isOnlyInstance: false, argv: ['plán.planovna'] })
    const calls = await app.until('calls', (made) => names(made).includes('exit'))
    expect(names(calls)).not.toContain('window')
    expect(detailsOf(calls, 'requestSingleInstanceLock')).toEqual([
      { files: [expect.stringMatching(/[\\/]plán\.planovna$/u)] },
    ])
    expect(existsSync(app.dataFolder)).toBe(false)
  })

  it('brings its window forward on a second start', async () => {
    const app = await open()
    await app.ask('minimize')
    await app.ask('secondStart', { files: [] })
    expect(names(await app.ask('calls'))).toEqual(expect.arrayContaining(['restore', 'focus']))
  })

  it('survives a second start that sends nonsense', async () => {
    const app = await open()
    await app.ask('listen', 'shell:fileOpened')
    await app.ask('secondStart', { files: [7, '/etc/passwd'] })
    await app.ask('secondStart', 'nonsense')
    expect(names(await app.ask('calls')).filter((name) => name === 'focus')).toHaveLength(2)
    expect(await app.ask('heard')).toEqual([])
  })
})
