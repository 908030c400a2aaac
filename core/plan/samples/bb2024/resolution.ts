import { createResolutionItem } from '../../create.ts'
import type { ResolutionItem, ResolutionPart } from '../../councilSchema.ts'
import { emptyText, localized } from '../../localized.ts'
import type { LocalizedText } from '../../localized.ts'

const point = (id: string, text: LocalizedText): ResolutionItem => ({
  ...createResolutionItem(`bb-2024-resolution-${id}`),
  text,
})
const task = (id: string, text: LocalizedText, responsible: LocalizedText, deadline: string): ResolutionItem => ({
  ...point(id, text),
  responsible,
  deadline,
})
const part = (
  id: string,
  verb: ResolutionPart['verb'],
  items: readonly ResolutionItem[],
  addressee: LocalizedText = emptyText,
): ResolutionPart => ({ id: `bb-2024-resolution-${id}`, verb, addressee, items: [...items] })

const head = localized('prednostka mestského úradu', 'Head of the Municipal Office')
const mayor = localized('primátor mesta', 'Mayor of the City')
const faculty = localized(
  'Ekonomická fakulta Univerzity Mateja Bela v Banskej Bystrici',
  'Faculty of Economics of Matej Bel University in Banská Bystrica',
)

/** The head of the office is the council's to instruct; the mayor and a university are not (rule K03). */
export const resolution2024: readonly ResolutionPart[] = [
  part('1', 'discussed', [
    point(
      '1-1',
      localized(
        'návrh Akčného plánu otvoreného vládnutia mesta Banská Bystrica 2024 – 2027',
        'the draft Open Government Action Plan of the City of Banská Bystrica 2024 – 2027',
      ),
    ),
  ]),
  part('2', 'approves', [
    point(
      '2-1',
      localized(
        'Akčný plán otvoreného vládnutia mesta Banská Bystrica 2024 – 2027 v predloženom znení',
        'the Open Government Action Plan of the City of Banská Bystrica 2024 – 2027 as submitted',
      ),
    ),
  ]),
  part('3', 'takesNote', [
    point(
      '3-1',
      localized(
        'vyhodnotenie Akčného plánu otvoreného vládnutia mesta Banská Bystrica 2021 – 2022',
        'the evaluation of the Open Government Action Plan of the City of Banská Bystrica 2021 – 2022',
      ),
    ),
    point(
      '3-2',
      localized(
        'informáciu o tvorbe plánu a o účasti verejnosti uvedenú v dôvodovej správe',
        'the information on the drafting of the plan and on public participation given in the explanatory memorandum',
      ),
    ),
  ]),
  part(
    '4',
    'instructs',
    [
      task(
        '4-1',
        localized(
          'predložiť schválený akčný plán v slovenskom a anglickom znení programu OGP Local',
          'to submit the approved action plan in Slovak and English to OGP Local',
        ),
        head,
        '2024-06-04',
      ),
      task(
        '4-2',
        localized(
          'predložiť mestskému zastupiteľstvu prvú ročnú správu o plnení akčného plánu',
          'to submit to the City Council the first yearly report on the implementation of the action plan',
        ),
        head,
        '2025-05-31',
      ),
      task(
        '4-3',
        localized(
          'zabezpečiť plnenie záväzkov akčného plánu v určených termínoch',
          'to ensure that the commitments of the action plan are fulfilled by their deadlines',
        ),
        head,
        '2027-06-30',
      ),
    ],
    localized('prednostke mestského úradu', 'the Head of the Municipal Office'),
  ),
  part(
    '5',
    'recommends',
    [
      task(
        '5-1',
        localized(
          'vyčleniť v návrhu rozpočtu mesta na rok 2025 prostriedky na plnenie akčného plánu',
          'to set aside funds for the action plan in the draft budget of the city for 2025',
        ),
        mayor,
        '2024-11-30',
      ),
    ],
    localized('primátorovi mesta', 'to the Mayor of the City'),
  ),
  part(
    '6',
    'requests',
    [
      task(
        '6-1',
        localized(
          'ako monitorovací orgán plánu predložiť mestskému zastupiteľstvu priebežnú hodnotiacu správu',
          'as the monitoring body of the plan to submit an interim evaluation report to the City Council',
        ),
        faculty,
        '2025-12-31',
      ),
    ],
    localized(
      'Ekonomickú fakultu Univerzity Mateja Bela v Banskej Bystrici',
      'the Faculty of Economics of Matej Bel University in Banská Bystrica',
    ),
  ),
]
