import { useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'

import { PreviewBar } from './PreviewBar.tsx'
import styles from './preview.module.css'
import { sheetGap } from './screenStyles.ts'
import { usePages } from './usePages.ts'
import { useZoom } from './useZoom.ts'
import { useTexts } from '../../../i18n/useTexts.ts'
import type { Design } from '../../../../../core/house/design.ts'
import type { OutlineDocument } from '../../../../../core/outline/outline.ts'
import { sheetPixels } from '../../../../../core/pages/pageStyles.ts'
import type { Language } from '../../../../../core/plan/localized.ts'
import type { Place } from '../../../../../core/plan/place.ts'

type PagePreviewProps = Readonly<{
  outline: OutlineDocument
  design: Design
  /** words of a field were clicked */
  onPlace: (place: Place, language: Language) => void
}>

/** The document as the pages it will have, to be scrolled, zoomed and clicked. */
export function PagePreview({ outline, design, onPlace }: PagePreviewProps) {
  const { t } = useTexts()
  const { width, height } = sheetPixels(design)
  const { hostRef, stackRef, count, isWhole } = usePages(outline, design)
  const deskRef = useRef<HTMLDivElement>(null)
  const zoom = useZoom(deskRef, stackRef, width)
  const [page, setPage] = useState(1)
  const step = (height + sheetGap) * zoom.scale

  const showPage = (wanted: number): void => {
    const shown = Math.min(Math.max(wanted, 1), Math.max(count, 1))
    deskRef.current?.scrollTo({ top: (shown - 1) * step })
  }

  return (
    <section className={styles['preview']} aria-label={t('export:preview.title')}>
      <PreviewBar
        page={Math.min(page, Math.max(count, 1))}
        count={count}
        isWhole={isWhole}
        onPage={showPage}
        zoom={zoom}
      />
      <div
        ref={deskRef}
        className={styles['desk']}
        role="region"
        aria-label={t('export:preview.pages')}
        tabIndex={0}
        onKeyDown={turnPage}
        onScroll={({ currentTarget }) => setPage(Math.floor((currentTarget.scrollTop + step / 3) / step) + 1)}
        onClick={follow}
      >
        <div
          ref={hostRef}
          className={styles['host']}
          style={{ inlineSize: width * zoom.scale, blockSize: Math.max(0, count * step - sheetGap * zoom.scale) }}
        />
      </div>
      <p className="visuallyHidden" role="status">
        {isWhole ? t('export:preview.count', { count }) : ''}
      </p>
    </section>
  )

  function turnPage(event: KeyboardEvent): void {
    if (event.key === 'Enter') followFocused(event)
    const turns: Readonly<Record<string, number>> = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: count }
    const wanted = turns[event.key]
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    showPage(wanted)
  }

  /** What a click does on a link inside the document. */
  function followFocused({ nativeEvent }: KeyboardEvent): void {
    const [target] = nativeEvent.composedPath()
    if (target instanceof HTMLElement && target.dataset['to'] !== undefined) target.click()
  }

  /** A link of the contents leads to its page, words of a field to the field; nothing leaves the program. */
  function follow({ nativeEvent }: MouseEvent): void {
    const path = nativeEvent.composedPath().filter((target) => target instanceof HTMLElement)
    if (path.some((element) => element instanceof HTMLAnchorElement)) nativeEvent.preventDefault()
    const to = path.find((element) => element.dataset['to'] !== undefined)?.dataset['to']
    const target = to === undefined ? null : hostRef.current?.shadowRoot?.getElementById(to)
    const desk = deskRef.current
    if (target !== null && target !== undefined && desk !== null) {
      desk.scrollBy({ top: target.getBoundingClientRect().top - desk.getBoundingClientRect().top - 16 })
      return
    }
    const field = path.find((element) => element.dataset['place'] !== undefined)
    if (field !== undefined) onPlace(field.dataset['place'] ?? '', field.dataset['language'] === 'en' ? 'en' : 'sk')
  }
}
