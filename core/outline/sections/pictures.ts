import { sideBySide } from './pairing.ts'
import type { Scribes } from './pairing.ts'
import type { DocumentKey } from '../documentText.ts'
import type { OutlinePicture } from '../outline.ts'
import { ownRun } from '../scribe.ts'
import { leadPictures } from '../../pictures/leads.ts'
import type { Picture } from '../../pictures/drawing.ts'
import { sayer } from '../../pictures/sayer.ts'
import { timelinePictures } from '../../pictures/timeline.ts'

/** The pictures computed from the plan; several of one kind say which part they are. */
export function planPictures(scribes: Scribes): readonly OutlinePicture[] {
  const [{ plan, sentence }, second] = scribes
  const languages = scribes.map((scribe) => scribe.language)
  const other = second?.sentence ?? sentence
  const words = sayer(languages, languages[0] === 'sk' ? { sk: sentence, en: other } : { sk: other, en: sentence })
  return [
    // The lower one first: it often has room on the page of what stands above, the timeline seldom has.
    ...captioned(scribes, 'document:picture.whoLeads', leadPictures(plan, words)),
    ...captioned(scribes, 'document:picture.timeline', timelinePictures(plan, words)),
  ]
}

function captioned(scribes: Scribes, name: DocumentKey, pictures: readonly Picture[]): readonly OutlinePicture[] {
  const count = pictures.length
  return pictures.map(({ drawing, inWords }, position) => ({
    type: 'picture',
    caption: sideBySide(scribes, (scribe) => [
      ...scribe.say(name),
      ...(count === 1
        ? []
        : [
            ownRun(' ', scribe.language),
            ...scribe.say('document:picture.part', { part: String(position + 1), parts: String(count) }),
          ]),
    ]),
    description: inWords,
    number: 0,
    drawing,
  }))
}
