import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlinePicture } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { leadPictures } from '../../pictures/leads.ts'
import type { Picture } from '../../pictures/drawing.ts'
import { sayer } from '../../pictures/sayer.ts'
import { timelinePictures } from '../../pictures/timeline.ts'

/**
 * The pictures computed from the plan, one of each for every language: two in one picture would halve the room for
 * names. Several of one kind say which part they are.
 */
export function planPictures(scribes: Scribes): readonly OutlinePicture[] {
  const drawn = (name: DocumentKey, draw: typeof leadPictures): readonly OutlinePicture[] =>
    scribes.flatMap((scribe) => captioned(scribe, name, draw(scribe.plan, sayer(scribe.language, scribe.sentence))))
  const leads = drawn('document:picture.whoLeads', leadPictures)
  const timeline = drawn('document:picture.timeline', timelinePictures)
  // The lower one first: it often has room on the page of what stands above, the timeline seldom has. Behind a timeline
  // of several pages it surely stands where there is room under its end.
  const isRoomBehind = timeline.length > scribes.length && heightOf([...timeline.slice(-1), ...leads]) <= pageHeight
  return isRoomBehind ? [...timeline, ...leads] : [...leads, ...timeline]
}

/** Points of a usual page, a little less than all of it, and what stands around a picture. */
const pageHeight = 690
const around = 45
const heightOf = (pictures: readonly OutlinePicture[]): number =>
  pictures.reduce((sum, { drawing }) => sum + drawing.height + around, 0)

function captioned(scribe: Scribe, name: DocumentKey, pictures: readonly Picture[]): readonly OutlinePicture[] {
  const count = pictures.length
  return pictures.map(({ drawing, inWords }, position) => ({
    type: 'picture',
    caption: [
      ...scribe.say(name),
      ...(count === 1
        ? []
        : [
            ownRun(' ', scribe.language),
            ...scribe.say('document:picture.part', { part: String(position + 1), parts: String(count) }),
          ]),
    ],
    description: inWords,
    number: 0,
    drawing,
  }))
}
