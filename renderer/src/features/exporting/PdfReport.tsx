import styles from './ExportDialog.module.css'
import { formatNumber } from '../../i18n/format.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Output } from '../../../../core/bridge/contract.ts'

/** What the finished PDF says of itself: pages, bookmarks, structure, language. */
export function PdfReport({ made }: { readonly made: Output<'export:makePdf'> }) {
  const { t, language } = useTexts()
  const { report, suggestedName } = made
  const isRight = report.isTagged && report.title !== '' && report.documentLanguage !== ''
  const number = (value: number): string => formatNumber(value, language)
  const facts = [
    [t('export:pdf.pages', { count: report.pages }), number(report.pages)],
    [t('export:report.headings', { count: report.headings }), number(report.headings)],
    [t('export:pdf.bookmarks', { count: report.bookmarks }), number(report.bookmarks)],
    [t('export:pdf.tagged'), t(report.isTagged ? 'export:pdf.yes' : 'export:pdf.no')],
    [t('export:pdf.language'), report.documentLanguage.toUpperCase()],
    [t('export:report.size'), t('export:report.kilobytes', { size: number(Math.ceil(report.bytes / 1024)) })],
  ] as const
  return (
    <div className={styles['report']}>
      <p className={styles['done']} data-whole={isRight} role="status">
        <Icon name={isRight ? 'check' : 'warning'} />
        <span>
          <strong>{t('export:pdf.done', { name: suggestedName })}</strong>
          <br />
          {t(isRight ? 'export:pdf.right' : 'export:pdf.wrong')}
        </span>
      </p>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
