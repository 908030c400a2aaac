import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { applications, detailsOf, names } from './startedApp.ts'
import { channels } from '../../core/bridge/contract.ts'
import { textsIn } from '../../electron/texts.ts'

/** The built application on the strict stand-in (standIn/): what that refuses ends the test that caused it. */
const { home, open, start } = applications()

describe('the window', () => {
  it('opens once, sandboxed, in its own place and shows itself when the page is there', async () => {
    const app = await open()
    const calls = await app.until('calls', (made) => names(made).includes('show'))
    expect(names(calls)).not.toContain('refused')
    expect(detailsOf(calls, 'window')).toEqual([
      expect.objectContaining({
        show: false,
        title: 'Plánovňa',
        webPreferences: expect.objectContaining({
          sandbox: true,
          contextIsolation: true,
          spellcheck: false,
        }) as unknown,
      }),
    ])
    expect(detailsOf(calls, 'pageLoaded')).toEqual(['app://planovna/index.html'])
  })

  it('comes back where it was, unless that screen is gone', async () => {
    const homeFolder = join(home, 'place')
    const first = await open({ homeFolder })
    await first.ask('listen', 'shell:closeRequested')
    await first.ask('closeWindow')
    await first.ask('call', 'shell:readyToClose', null)
    const second = await open({ homeFolder })
    const bounds = { x: 40, y: 30, width: 1200, height: 800 }
    expect(detailsOf(await second.ask('calls'), 'window')).toEqual([expect.objectContaining(bounds)])
    writeFileSync(
      join(second.dataFolder, 'window.json'),
      JSON.stringify({ bounds: { ...bounds, x: 9000 }, isMaximized: false }),
    )
    const third = await open({ homeFolder })
    expect(detailsOf(await third.ask('calls'), 'window')).not.toEqual([expect.objectContaining({ x: 9000 })])
  })
})

describe('a call of the page', () => {
  it('has a handler for every channel of the contract and no other', async () => {
    const app = await open()
    expect([...(await app.ask('channels'))].sort()).toEqual([...channels].sort())
  })

  it('reaches the store: a plan created through the preload is a file on the disk and in the list', async () => {
    const app = await open()
    const title = { sk: 'Akčný plán', en: 'Action plan' }
    const created = await app.ask('call', 'library:create', { title, kind: 'ogpLocal' })
    const planId = (created as { value: { planId: string } }).value.planId
    expect(readdirSync(join(app.dataFolder, 'plans'))).toEqual([expect.stringContaining(planId)])
    expect(await app.ask('call', 'library:list', null)).toMatchObject({
      ok: true,
      value: { plans: [{ planId, title }] },
    })
  })

  it('with a wrong input changes nothing and says so', async () => {
    const app = await open()
    expect(await app.ask('call', 'library:create', { title: 'x' })).toMatchObject({ error: { code: 'wrongInput' } })
    expect(readdirSync(join(app.dataFolder, 'plans'))).toEqual([])
  })

  it.each(['subframe', 'otherWindow', 'goneFrame', 'leftThePage'] as const)('is refused from: %s', async (sender) => {
    const app = await open()
    const title = { sk: 'Cudzí', en: 'Foreign' }
    expect(await app.ask('callAs', sender, 'library:create', { title, kind: 'ogpLocal' })).toEqual({
      ok: false,
      error: { code: 'wrongCall', params: {} },
    })
    expect(readdirSync(join(app.dataFolder, 'plans'))).toEqual([])
  })

  it('tells which host the page is in', async () => {
    const app = await open()
    expect(await app.ask('call', 'app:info', null)).toMatchObject({ value: { version: '0.1.0', host: 'electron' } })
  })
})

describe('the menu', () => {
  it('speaks Slovak first and follows the page at once', async () => {
    const app = await open()
    expect(JSON.stringify(await app.ask('menu'))).toContain(textsIn('sk')('shell:menu.newPlan'))
    await app.ask('call', 'shell:language', { language: 'en' })
    const english = JSON.stringify(await app.ask('menu'))
    expect(english).toContain(textsIn('en')('shell:menu.newPlan'))
    expect(english).not.toContain(textsIn('sk')('shell:menu.newPlan'))
    expect(detailsOf(await app.ask('calls'), 'setAboutPanelOptions').at(-1)).toMatchObject({
      applicationName: 'Plánovňa',
      copyright: textsIn('en')('shell:about.licence'),
    })
  })

  it('starts in the language kept in the settings', async () => {
    const homeFolder = join(home, 'english')
    const first = await open({ homeFolder })
    await first.ask('call', 'settings:set', { language: 'en', theme: 'dark', shownLanguages: 'both' })
    const second = await open({ homeFolder })
    expect(JSON.stringify(await second.ask('menu'))).toContain(textsIn('en')('shell:menu.newPlan'))
  })

  it('sends its commands to the page, undo among them', async () => {
    const app = await open()
    await app.ask('listen', 'menu:command')
    await app.ask('choose', 'undo')
    await app.ask('choose', 'export')
    expect(await app.ask('heard')).toEqual([
      { event: 'menu:command', payload: { command: 'undo' } },
      { event: 'menu:command', payload: { command: 'export' } },
    ])
  })
})

describe('a plan opened from the file manager', () => {
  const planFile = (): string => {
    const path = join(home, 'otvorený.planovna')
    writeFileSync(path, '{}')
    return path
  }
  const opened = {
    event: 'shell:fileOpened',
    payload: { token: expect.any(String) as unknown, name: 'otvorený.planovna' },
  }

  it('reaches a running page as a token and a name, never as a path', async () => {
    const app = await open()
    await app.ask('listen', 'shell:fileOpened')
    await app.ask('openFile', planFile())
    expect(await app.until('heard', (heard) => heard.length > 0)).toEqual([opened])
  })

  it('reaches the page of a second start', async () => {
    const app = await open()
    await app.ask('listen', 'shell:fileOpened')
    await app.ask('secondStart', { files: [planFile()] })
    expect(await app.until('heard', (heard) => heard.length > 0)).toEqual([opened])
  })

  it('waits for a page that is still starting', async () => {
    const app = await open({ argv: [planFile()] })
    await app.ask('listen', 'shell:fileOpened')
    expect(await app.until('heard', (heard) => heard.length > 0)).toEqual([opened])
  })

  it('is told in a sentence when it can not be read', async () => {
    const app = await open()
    await app.ask('openFile', join(home, 'chýba.planovna'))
    const calls = await app.until('calls', (made) => names(made).includes('messageBox'))
    expect(detailsOf(calls, 'messageBox')).toEqual([
      expect.objectContaining({ message: textsIn('sk')('errors:cannotRead'), detail: 'chýba.planovna' }),
    ])
  })
})

describe('native dialogs', () => {
  it('save a plan as a whole file with its ending, even when the person leaves it out', async () => {
    const app = await open()
    const created = await app.ask('call', 'library:createFromSample', { name: 'bb-2024' })
    const { planId } = (created as { value: { planId: string } }).value
    const made = await app.ask('call', 'export:planFile', { planId })
    const { token, suggestedName } = (made as { value: { token: string; suggestedName: string } }).value
    await app.ask('answer', { save: join(home, 'uložený') })
    expect(await app.ask('call', 'files:save', { token, suggestedName })).toEqual({
      ok: true,
      value: { name: 'uložený.planovna' },
    })
    expect(readFileSync(join(home, 'uložený.planovna'), 'utf8')).toContain(planId)
    // The system asked about replacing „uložený“ only, so the file with the ending must not be lost.
    expect(await app.ask('call', 'files:save', { token, suggestedName })).toMatchObject({
      error: { code: 'alreadyExists' },
    })
  })

  it('give the page nothing when the person changes their mind', async () => {
    const app = await open()
    expect(await app.ask('call', 'files:pick', { purpose: 'import' })).toEqual({ ok: true, value: null })
  })

  it('lead to an import read by the worker of the built application', async () => {
    const app = await open()
    const source = join(home, 'staré.docx')
    cpSync(join(import.meta.dirname, '../fixtures/import/s01-bb-styled.docx'), source)
    await app.ask('answer', { open: source })
    const picked = await app.ask('call', 'files:pick', { purpose: 'import' })
    const { token, name } = (picked as { value: { token: string; name: string } }).value
    expect(name).toBe('staré.docx')
    const read = await app.ask('call', 'import:read', { token, revisions: 'accepted' })
    expect(read).toMatchObject({ ok: true, value: { plan: { origin: { kind: 'prior' } } } })
  })
})

describe('a PDF', () => {
  it('is printed twice in hidden windows that are gone afterwards, and its session holds no page any more', async () => {
    const app = await open()
    const created = await app.ask('call', 'library:createFromSample', { name: 'bb-2024' })
    const { planId } = (created as { value: { planId: string } }).value
    const wanted = { planId, preset: 'council', language: 'sk' } as const
    const made = await app.ask('call', 'export:makePdf', wanted)
    expect(made).toMatchObject({ ok: true, value: { report: { isTagged: true, documentLanguage: 'sk' } } })
    const { report } = (made as { value: { report: { headings: number; bookmarks: number } } }).value
    expect(report.bookmarks).toBe(report.headings)
    expect(report.headings).toBeGreaterThan(80)
    expect(await app.ask('call', 'export:makePdf', wanted)).toMatchObject({ ok: true })
    const calls = await app.ask('calls')
    expect(names(calls)).not.toContain('refused')
    for (const name of ['printingWindow', 'printed', 'closed']) expect(detailsOf(calls, name)).toHaveLength(4)
    await app.ask('answer', { save: join(home, 'plán') })
    const { token, suggestedName } = (made as { value: { token: string; suggestedName: string } }).value
    expect(await app.ask('call', 'files:save', { token, suggestedName })).toEqual({
      ok: true,
      value: { name: 'plán.pdf' },
    })
    expect(readFileSync(join(home, 'plán.pdf'), 'latin1')).toMatch(/^%PDF-/u)
  })
})

describe('the command line of the packaged application', () => {
  it('answers without a window and without waiting to be ready', async () => {
    const out = join(home, 'vzor.planovna')
    const app = await start({ argv: ['sample', '--name', 'bb-2024', '--out', out] })
    expect(await app.ask('exitCode')).toBe(0)
    expect(names(await app.ask('calls'))).not.toContain('privilegedScheme')
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('schemaVersion', 2)
  })
})

describe('a data folder that can not be opened', () => {
  it('is named in one sentence before the application ends', async () => {
    const homeFolder = join(home, 'blocked')
    mkdirSync(homeFolder)
    writeFileSync(join(homeFolder, 'Planovna'), 'a file where the folder should be')
    const app = await start({ homeFolder })
    expect(await app.until('exitCode', (code) => code !== null)).toBe(1)
    expect(detailsOf(await app.ask('calls'), 'errorBox')).toEqual([
      expect.objectContaining({ title: textsIn('sk')('shell:failure.startTitle') }),
    ])
  })
})
