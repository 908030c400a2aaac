import { create } from 'zustand'

import { askOr } from './ask.ts'
import { drawCoat } from './drawCoat.ts'
import { notify, showDialog } from './uiStore.ts'
import type { SourcePicture, TemplateLook } from '../../../core/bridge/house.ts'
import type { Channel, Input, Output } from '../../../core/bridge/contract.ts'
import type { Failure } from '../../../core/bridge/result.ts'
import type { DeepReadonly } from '../../../core/plan/deepReadonly.ts'
import type { Coat, House } from '../../../core/house/house.ts'
import { usualStyle } from '../../../core/house/houseStyle.ts'
import type { HouseStyle } from '../../../core/house/houseStyle.ts'
import { takeOverLook } from '../../../core/house/takeOver.ts'
import type { TakenThing } from '../../../core/house/takeOver.ts'

type HouseState = Readonly<{
  /** null until the main side has answered */
  house: House | null
  isCoatLost: boolean
  isSaved: boolean
  /** the document whose look is offered */
  template: Readonly<{ name: string; look: TemplateLook }> | null
  failure: Failure | null
  isBusy: boolean
}>

const nothing: HouseState = {
  house: null,
  isCoatLost: false,
  isSaved: true,
  template: null,
  failure: null,
  isBusy: false,
}

/** How the city's documents look, as the person sees and changes it. */
export const useHouse = create<HouseState>()(() => nothing)

export async function openHouse(): Promise<void> {
  useHouse.setState(nothing, true)
  await refresh()
}

/** Whatever waits to be saved is saved first; an export that was left for this goes on. */
export async function closeHouse(exporting: string | null): Promise<void> {
  if (await saveStyle()) showDialog(exporting === null ? null : { name: 'export', planId: exporting })
}

/** Shown at once, kept a moment later; a run of typing is kept once. */
export function changeStyle(change: Partial<HouseStyle>): void {
  const { house } = useHouse.getState()
  if (house === null) return
  useHouse.setState({ house: { ...house, style: { ...house.style, ...change } }, isSaved: false })
  clearTimeout(timer)
  timer = setTimeout(() => void saveStyle(), pauseInTyping)
}

export async function pickCoat(): Promise<void> {
  const file = await wanted('files:pick', { purpose: 'picture' })
  if (file === undefined || file === null) return
  await busily(async () => {
    const picture = await wanted('house:readPicture', { token: file.token })
    if (picture !== undefined) await keepPicture(picture)
  })
}

export const removeCoat = (): Promise<void> =>
  busily(async () => {
    const { house } = useHouse.getState()
    if (!(await keepCoat(null)) || !house?.coat) return
    const { coat } = house
    notify({ kind: 'changed', what: 'coatRemoved', name: '', undo: () => void keepCoat(coat) })
  })

export async function pickTemplate(): Promise<void> {
  const file = await wanted('files:pick', { purpose: 'template' })
  if (file === undefined || file === null) return
  await busily(async () => {
    const look = await wanted('house:readTemplate', { token: file.token })
    if (look !== undefined) useHouse.setState({ template: { name: file.name, look } })
  })
}

/** Fonts, sizes, colour and margins as they were before the city chose any; who the city is stays. */
export async function resetLook(): Promise<void> {
  const { house } = useHouse.getState()
  if (house === null) return
  const { fonts, sizes, accent, margins } = house.style
  const { fonts: font, sizes: size, accent: colour, margins: margin } = usualStyle
  changeStyle({ fonts: font, sizes: size, accent: colour, margins: margin })
  if (!(await saveStyle())) return
  const undo = (): void => changeStyle({ fonts, sizes, accent, margins })
  notify({ kind: 'changed', what: 'styleReset', name: '', undo })
}

export const leaveTemplate = (): void => useHouse.setState({ template: null })

/** Takes over what the person left in; one step back brings all of it back. */
export const takeOver = (things: ReadonlySet<TakenThing>): Promise<void> =>
  busily(async () => {
    const { house, template } = useHouse.getState()
    if (house === null || template === null) return
    const { look, name } = template
    changeStyle(takeOverLook(house.style, look, things))
    if (!(await saveStyle())) return
    const isCoatTaken = things.has('coat') && look.picture !== null
    if (isCoatTaken && !(await keepPicture(look.picture))) return
    useHouse.setState({ template: null })
    const undo = async (): Promise<void> => {
      changeStyle(house.style)
      await saveStyle()
      if (isCoatTaken) await keepCoat(house.coat)
    }
    notify({ kind: 'changed', what: 'styleTakenOver', name, undo: () => void undo() })
  })

async function keepPicture(picture: SourcePicture): Promise<boolean> {
  const coat = await drawCoat(picture)
  if (coat !== null) return keepCoat(coat)
  useHouse.setState({ failure: { code: 'notAPicture', params: {} } })
  return false
}

async function keepCoat(coat: Pick<Coat, 'png' | 'svg'> | null): Promise<boolean> {
  if (!(await saveStyle())) return false
  const kept = await wanted('house:setCoat', coat === null ? null : { png: coat.png, svg: coat.svg })
  if (kept === undefined) return false
  await refresh()
  return true
}

async function refresh(): Promise<void> {
  const known = await wanted('house:get', null)
  if (known === undefined) return
  const { isCoatLost, ...house } = known
  useHouse.setState({ house, isCoatLost })
}

let timer: ReturnType<typeof setTimeout> | undefined
/** milliseconds */
const pauseInTyping = 600

/** Hands over what waits to be saved; false when it could not be kept, which the screen says. */
export async function saveStyle(): Promise<boolean> {
  clearTimeout(timer)
  const { house, isSaved } = useHouse.getState()
  if (house === null || isSaved) return true
  const { style } = house
  if ((await wanted('house:setStyle', style)) === undefined) return false
  // What was typed meanwhile waits for its own turn.
  if (useHouse.getState().house?.style === style) useHouse.setState({ isSaved: true, failure: null })
  return true
}

async function busily(action: () => Promise<void>): Promise<void> {
  if (useHouse.getState().isBusy) return
  useHouse.setState({ isBusy: true, failure: null })
  await action()
  useHouse.setState({ isBusy: false })
}

/** Asks the main side; a failure is kept for the screen to show. */
function wanted<Name extends Channel>(
  channel: Name,
  input: DeepReadonly<Input<Name>>,
): Promise<Output<Name> | undefined> {
  return askOr(channel, input, (failure) => useHouse.setState({ failure }))
}
