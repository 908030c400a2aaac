import { readFile, writeFile } from 'node:fs/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { localized } from '../../core/plan/localized.ts'
import { readNewsSides } from './planNews.ts'
import { makeRig, rigTime as at } from './storeRig.ts'
import type { JournalEntry } from '../../core/edit/entry.ts'
import type { StoreRig } from './storeRig.ts'

let rig: StoreRig
let id = ''
beforeEach(async () => {
  rig = await makeRig()
  id = rig.first.id
})
afterEach(() => rig.remove())

const retitled = () => ({ ...rig.first, title: localized('Pôvodný názov', 'Old title') })
/** Writing one language of a title. */
function title(language: 'sk' | 'en', before: string, text: string, entry: string): JournalEntry {
  const path = ['title', language]
  const label = { action: 'write', target: 'plan.title', language, subject: '' } as const
  const patches = [{ op: 'replace' as const, path, value: text }]
  const inverse = [{ op: 'replace' as const, path, value: before }]
  return { id: entry, step: entry, label, at, place: 'title', patches, inverse, undoes: null, redoes: null }
}
async function changeFile(change: (text: string) => string): Promise<void> {
  await writeFile(rig.files().snapshot, change(await readFile(rig.files().snapshot, 'utf8')))
}
/** Makes a line of the journal unreadable; counted from the end, 1 is the last. */
async function breakLine(fromEnd: number): Promise<void> {
  const lines = (await readFile(rig.files().journal, 'utf8')).split('\n')
  const position = lines.length - 1 - fromEnd
  lines[position] = 'x'.repeat(lines[position]?.length ?? 0)
  await writeFile(rig.files().journal, lines.join('\n'))
}

describe('a file that was changed outside', () => {
  it('is told when the plan is opened: what came in, and where ours stands; and is told until it was read', async () => {
    const store = await rig.start()
    await store.add(retitled())
    await store.append(id, [title('sk', 'Pôvodný názov', 'Náš názov', 'mine-1')])
    await changeFile((text) => text.replace('Pôvodný názov', 'Ich názov').replace('Old title', 'Their title'))
    const again = await rig.start()
    // The list puts the plan right; a person hears of it when they open it.
    await again.list()
    const { news, plan } = await again.open(id)
    expect(plan.title).toEqual({ sk: 'Náš názov', en: 'Their title' })
    expect(news).toMatchObject([{ kind: 'outside', changes: 1, conflicts: 1, canLook: true }])
    const [told] = news
    const { base, theirs } = await readNewsSides(rig.files(), told!.id)
    expect([base.title.sk, theirs.title.sk]).toEqual(['Pôvodný názov', 'Ich názov'])
    await again.close(id)
    expect((await again.open(id)).news).toEqual(news)
    await again.dropNews(id, told!.id)
    expect((await again.open(id)).news).toEqual([])
  })

  it('is not told when nothing came of it', async () => {
    const store = await rig.start()
    await store.add(retitled())
    const old = await readFile(rig.files().snapshot)
    await store.append(id, [title('en', 'Old title', 'New title', 'mine-1')])
    await store.close(id)
    await writeFile(rig.files().snapshot, old)
    expect((await (await rig.start()).open(id)).news).toEqual([])
  })
})

describe('a plan that was had again', () => {
  it('says that nothing is missing when the journal has it all', async () => {
    const store = await rig.start()
    await store.add(retitled())
    await store.append(id, [title('en', 'Old title', 'New title', 'mine-1')])
    await writeFile(rig.files().snapshot, Buffer.alloc(100))
    const { plan, news } = await (await rig.start()).open(id)
    expect(plan.title.en).toBe('New title')
    expect(news).toMatchObject([{ kind: 'recovered', damaged: 'file', stateAt: at, missing: 0, found: 0 }])
  })

  it('says how many changes are lost with the middle of the journal, and offers what can be read after it', async () => {
    const store = await rig.start()
    await store.add(retitled())
    await store.append(id, [title('en', 'Old title', 'New title', 'mine-1')])
    await store.append(id, [title('en', 'New title', 'Newer title', 'mine-2')])
    await store.append(id, [title('sk', 'Pôvodný názov', 'Náš názov', 'mine-3')])
    await breakLine(2)
    const { plan, news } = await (await rig.start()).open(id)
    expect(plan.title).toEqual({ sk: 'Pôvodný názov', en: 'New title' })
    expect(news).toMatchObject([{ kind: 'recovered', damaged: 'journal', missing: 2, found: 1, canLook: true }])
    expect((await readNewsSides(rig.files(), news[0]!.id)).theirs.title.sk).toBe('Náš názov')
  })

  it('says so also when the last line was damaged after it had been acknowledged', async () => {
    const store = await rig.start()
    await store.add(retitled())
    await store.append(id, [title('en', 'Old title', 'New title', 'mine-1')])
    await breakLine(1)
    const { news } = await (await rig.start()).open(id)
    expect(news).toMatchObject([{ kind: 'recovered', damaged: 'journal', missing: 1, found: 0 }])
    expect(await rig.asides('journals')).toHaveLength(1)
  })

  it('misses nothing when the damage lies before the state of its file', async () => {
    const store = await rig.start()
    await store.add(retitled())
    await store.append(id, [title('en', 'Old title', 'New title', 'mine-1')])
    await store.append(id, [title('en', 'New title', 'Newer title', 'mine-2')])
    await store.close(id)
    await breakLine(3)
    const { plan, news } = await (await rig.start()).open(id)
    expect(plan.title.en).toBe('Newer title')
    expect(news).toMatchObject([{ kind: 'recovered', damaged: 'journal', missing: 0, found: 0 }])
  })
})
