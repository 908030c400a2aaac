import { ok } from '../../core/bridge/result.ts'
import type { Handlers } from '../../core/bridge/client.ts'
import { readPictureFile, readTemplateFile } from '../house/readHouseFile.ts'
import type { Services } from '../services.ts'

type HouseChannel = Extract<keyof Handlers, `house:${string}` | `exportChoices:${string}`>

/** How the documents of the city look, and the choices people make for them again and again. */
export function houseHandlers({ house, exportChoices, files }: Services): Pick<Handlers, HouseChannel> {
  return {
    'house:get': async () => ok(await house.read()),
    'house:setStyle': async (style) => {
      await house.writeStyle(style)
      return ok(null)
    },
    'house:setCoat': async (coat) => {
      await house.writeCoat(coat)
      return ok(null)
    },
    'house:readPicture': ({ token }) => readPictureFile(files.get(token).bytes),
    'house:readTemplate': ({ token }) => readTemplateFile(files.get(token).bytes),
    'exportChoices:get': async () => ok(await exportChoices.read()),
    'exportChoices:set': async (choices) => {
      await exportChoices.write(choices)
      return ok(null)
    },
  }
}
