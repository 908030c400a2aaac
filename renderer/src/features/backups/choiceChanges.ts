import type { BesideChange } from './BesideRow.tsx'
import type { Translate } from '../../i18n/translate.ts'
import type { NamedChoice } from '../../../../core/bridge/exportChoices.ts'

/** The presets that a restore would bring, take away or change, each by its name. */
export function choiceChanges(
  t: Translate,
  there: readonly NamedChoice[],
  here: readonly NamedChoice[],
): readonly BesideChange[] {
  const find = (among: readonly NamedChoice[], name: string): NamedChoice | undefined =>
    among.find((each) => each.name === name)
  const names = [...new Set([...there, ...here].map(({ name }) => name))]
  return names
    .filter((name) => JSON.stringify(find(there, name)) !== JSON.stringify(find(here, name)))
    .map((name) => {
      const [inBackup, now] = [find(there, name), find(here, name)]
      return {
        name,
        there: t(inBackup === undefined ? 'backups:beside.no' : 'backups:beside.yes'),
        here: t(
          now === undefined
            ? 'backups:beside.no'
            : inBackup === undefined
              ? 'backups:beside.yes'
              : 'backups:beside.otherwise',
        ),
      }
    })
}
