import { rich } from './build.ts'
import type { Random } from './random.ts'
import { addMonths } from '../dates.ts'
import { memorandumKeys, newCouncil } from '../councilSchema.ts'
import type { Council, Memorandum } from '../councilSchema.ts'
import { emptyText, localized } from '../localized.ts'
import type { LocalizedText } from '../localized.ts'

const head = localized('prednosta mestského úradu', 'Head of the Municipal Office')

/** A material for the council with every field filled, around a plan of this title and period. */
export function generateCouncil(title: LocalizedText, end: string, random: Random): Council {
  const percent = random.between(50, 90)
  const section = rich(
    `Oddelenia úradu materiál pripravili spoločne; súhlasilo s ním **${percent} %** opýtaných.`,
    `The departments of the office prepared the material together; **${percent}%** of respondents agreed with it.`,
  )
  return {
    ...newCouncil,
    materialNumber: `${random.between(1, 200)}/2024`,
    agendaItem: String(random.between(3, 20)),
    title,
    sessionDate: '2024-05-21',
    place: localized('v meste', 'in the city'),
    preparedOn: '2024-05-06',
    presenter: 'Kancelária primátora',
    presenterPosition: localized('primátor mesta', 'Mayor of the City'),
    authors: [
      { id: 'author-1', name: 'OGP Local', position: localized('koordinácia plánu', 'coordination of the plan') },
    ],
    discussions: [
      {
        id: 'discussion-1',
        body: localized('Porada vedenia', 'Management meeting'),
        date: '2024-04-22',
        outcome: localized('Súhlasila s predložením.', 'Agreed to the submission.'),
      },
    ],
    resolution: [
      {
        id: 'resolution-1',
        verb: 'approves',
        addressee: emptyText,
        items: [{ id: 'resolution-1-1', text: title, responsible: emptyText, deadline: null }],
      },
      {
        id: 'resolution-2',
        verb: 'instructs',
        addressee: localized('prednostovi mestského úradu', 'the Head of the Municipal Office'),
        items: [
          {
            id: 'resolution-2-1',
            text: localized('predložiť vyhodnotenie plánu', 'to submit an evaluation of the plan'),
            responsible: head,
            deadline: addMonths(end, 3),
          },
        ],
      },
    ],
    memorandum: Object.fromEntries(memorandumKeys.map((key) => [key, section])) as Record<
      keyof Memorandum,
      typeof section
    >, // every key of the memorandum
    attachments: [
      {
        id: 'attachment-1',
        title: localized('Vyhodnotenie predchádzajúceho plánu', 'Evaluation of the prior plan'),
        content: 'file',
        file: 'vyhodnotenie.pdf',
      },
    ],
  }
}
