import styles from './LibraryScreen.module.css'
import { formatTime } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Output } from '../../../../core/bridge/contract.ts'

/** Plan files that could not be read: what happened, what was kept, what to do. */
export function SetAsideNotice({ files }: { readonly files: Output<'library:list'>['setAside'] }) {
  const { t, language } = useTexts()
  return (
    <section className={styles['setAside']} aria-labelledby="setAsideTitle">
      <Icon name="warning" />
      <div>
        <h2 id="setAsideTitle">{t('library:setAside.title', { count: files.length })}</h2>
        {files.some(({ recovered }) => !recovered) && <p>{t('library:setAside.text')}</p>}
        <ul>
          {files.map((file) => (
            <li key={file.fileName}>
              <span className={styles['fileName']}>{file.fileName}</span>{' '}
              <span className={styles['quiet']}>
                {t('library:setAside.at', { time: formatTime(file.at, language) })}
              </span>
              {file.recovered && <span> {t('library:setAside.recovered')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
