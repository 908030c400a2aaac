import { VersionRow } from './VersionRow.tsx'
import styles from './VersionsDialog.module.css'
import { dayText } from '../../i18n/versionText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Version } from '../../../../core/bridge/versions.ts'

type VersionDaysProps = Readonly<{ versions: readonly Version[]; canRestore: boolean }>

/** Versions under the days they were kept on, newest first. */
export function VersionDays({ versions, canRestore }: VersionDaysProps) {
  const { t, language } = useTexts()
  const days = Map.groupBy(versions, ({ at }) => new Date(at).toDateString())
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${ofDay[0]?.id}`}>
      <h3 id={`day-${ofDay[0]?.id}`} className={styles['day']}>
        {dayText(t, ofDay[0]?.at ?? '', language)}
      </h3>
      <ul className={styles['list']}>
        {ofDay.map((version) => (
          <VersionRow key={version.id} version={version} canRestore={canRestore} />
        ))}
      </ul>
    </section>
  ))
}
