import styles from './preview.module.css'
import type { Zoom } from './useZoom.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import { IconButton } from '../../../ui/Button.tsx'

type PreviewBarProps = Readonly<{
  page: number
  count: number
  isWhole: boolean
  onPage: (page: number) => void
  zoom: Zoom
}>

/** Which page of how many is shown, and how large. */
export function PreviewBar({ page, count, isWhole, onPage, zoom }: PreviewBarProps) {
  const { t, language } = useTexts()
  const shown = { page: formatNumber(page, language), pages: isWhole ? formatNumber(count, language) : '…' }
  return (
    <div className={styles['bar']}>
      <h3>{t('export:preview.title')}</h3>
      <div className={styles['tools']}>
        <IconButton
          label={t('export:preview.previous')}
          icon="up"
          isDisabled={page <= 1}
          onPress={() => onPage(page - 1)}
        />
        <span className={styles['position']}>{t('export:preview.position', shown)}</span>
        <IconButton
          label={t('export:preview.next')}
          icon="down"
          isDisabled={page >= count}
          onPress={() => onPage(page + 1)}
        />
      </div>
      <div className={styles['tools']}>
        <IconButton label={t('export:preview.smaller')} icon="minus" onPress={() => zoom.change(-1)} />
        <span className={styles['position']}>
          {t('export:preview.zoom', { percent: formatNumber(Math.round(zoom.scale * 100), language) })}
        </span>
        <IconButton label={t('export:preview.larger')} icon="add" onPress={() => zoom.change(1)} />
        <IconButton label={t('export:preview.fitWidth')} icon="fitWidth" isPressed={zoom.isFitted} onPress={zoom.fit} />
      </div>
    </div>
  )
}
