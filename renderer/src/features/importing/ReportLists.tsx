import styles from './ImportDialog.module.css'
import { warningText } from './warningText.ts'
import { formatTime } from '../../i18n/format.ts'
import { fieldText, holderText } from '../../i18n/placeText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import type { Output } from '../../../../core/bridge/contract.ts'
import type { ImportReport } from '../../../../core/bridge/importing.ts'
import { sourceText } from '../../../../core/bridge/sourceText.ts'
import { placeOfPointer } from '../../../../core/plan/placeOfPointer.ts'

/** Texts of the document that found no place in the plan. */
export function UnreadList({ unread }: { readonly unread: ImportReport['unread'] }) {
  const { t } = useTexts()
  if (unread.length === 0) return <p className={styles['quiet']}>{t('import:noUnread')}</p>
  return (
    <>
      <p className={styles['explain']}>{t('import:unreadText')}</p>
      <ul className={styles['lines']}>
        {unread.map((piece, position) => (
          <li key={position}>
            <q className={styles['quote']}>{piece.text}</q>
            <span className={styles['where']}>{sourceText(t, piece.from)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Comments of the document's margin, with the field they belong to where it is known. */
export function CommentList({ reading }: { readonly reading: Output<'import:read'> }) {
  const { t, language } = useTexts()
  const { plan, report } = reading
  return (
    <ul className={styles['lines']}>
      {report.comments.map((comment, position) => {
        const place = comment.path === null ? '' : placeOfPointer(plan, comment.path)
        return (
          <li key={position}>
            <span>
              <strong>{comment.author}</strong>{' '}
              {comment.at !== null && <span className={styles['quiet']}>{formatTime(comment.at, language)}</span>}
              <br />
              {comment.text}
            </span>
            {place !== '' && (
              <span className={styles['where']}>
                {holderText(t, plan, place)}: {fieldText(t, place)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export function WarningList({ warnings }: { readonly warnings: ImportReport['warnings'] }) {
  const { t } = useTexts()
  return (
    <ul className={styles['lines']}>
      {warnings.map((warning, position) => (
        <li key={position}>{warningText(t, warning)}</li>
      ))}
    </ul>
  )
}
