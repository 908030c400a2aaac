import styles from './backups.module.css'
import { BesideRow } from './BesideRow.tsx'
import type { BesideChange } from './BesideRow.tsx'
import { choiceChanges } from './choiceChanges.ts'
import { houseValue } from './houseValue.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { pictureAddress } from '../../state/drawCoat.ts'
import type { BackupPreview } from '../../../../core/bridge/backups.ts'
import type { House } from '../../../../core/house/house.ts'
import { houseChanges } from '../../../../core/house/houseChanges.ts'
import type { HouseThing } from '../../../../core/house/houseChanges.ts'

type PreviewedBesideProps = Readonly<{ preview: BackupPreview; isBusy: boolean }>

/** The house style and the saved presets of a backup; each is restored on its own. */
export function PreviewedBeside({ preview, isBusy }: PreviewedBesideProps) {
  const { t, language } = useTexts()
  const { name, house, exportChoices } = preview
  if (house === null && exportChoices === null) return null
  return (
    <section className={styles['part']}>
      <h3>{t('backups:beside.title')}</h3>
      <p className={styles['quiet']}>{t('backups:beside.text')}</p>
      <ul className={styles['plans']}>
        {house !== null && (
          <BesideRow
            backup={name}
            what="house"
            title={t('house:title')}
            changes={house.there === null ? null : changesOf(house.there, house.here)}
            isBusy={isBusy}
          />
        )}
        {exportChoices !== null && (
          <BesideRow
            backup={name}
            what="exportChoices"
            title={t('export:choices.label')}
            changes={
              exportChoices.there === null
                ? null
                : choiceChanges(t, exportChoices.there.named, exportChoices.here.named)
            }
            isBusy={isBusy}
          />
        )}
      </ul>
    </section>
  )

  function changesOf(there: House, here: House): readonly BesideChange[] {
    return houseChanges(there, here).map((thing) => ({
      name: t(thingKeys[thing]),
      there: valueOf(there, thing),
      here: valueOf(here, thing),
    }))
  }

  function valueOf(of: House, thing: HouseThing) {
    const words = houseValue(t, of, thing, language)
    if (thing !== 'coat' || of.coat === null) return words || '–'
    return (
      <>
        <img
          className={styles['coat']}
          src={pictureAddress({ type: 'image/png', base64: of.coat.png })}
          alt={t('house:coat.title')}
        />
        {words}
      </>
    )
  }
}

const thingKeys = {
  coat: 'house:coat.title',
  city: 'house:city.title',
  contact: 'backups:beside.contact',
  signatories: 'house:signatories.title',
  fonts: 'backups:beside.fonts',
  sizes: 'house:look.sizes',
  accent: 'house:look.accent',
  margins: 'house:margins.title',
  header: 'backups:beside.header',
  footer: 'backups:beside.footer',
} as const satisfies Record<HouseThing, string>
