import type { ReactNode } from 'react'

import styles from './house.module.css'
import { useTexts } from '../../i18n/useTexts.ts'
import { pictureAddress } from '../../state/drawCoat.ts'
import { designOf } from '../../../../core/house/designOf.ts'
import type { Design } from '../../../../core/house/design.ts'
import { cityName } from '../../../../core/house/house.ts'
import type { House } from '../../../../core/house/house.ts'

/** A title page and an inner page, drawn of the same values the document is written with. */
export function HouseMiniature({ house }: { readonly house: House }) {
  const { t, language } = useTexts()
  const design = designOf(house)
  const { colours, coat, sizes } = design
  const running = design.running[language]
  const heading = { fontFamily: family(design.fonts.heading), fontWeight: 700, color: `#${colours.accent}` }
  const quiet = { fontSize: points(sizes.small), color: `#${colours.quiet}` }
  const line = `1px solid #${colours.line}`
  const tableHead = { fontWeight: 700, background: `#${colours.tint}` }
  return (
    <aside className={styles['miniature']} aria-label={t('house:miniature.title')}>
      <h3>{t('house:miniature.title')}</h3>
      <Sheet design={design} label={t('house:miniature.cover')}>
        {coat === null ? (
          <div style={{ blockSize: twips(2600) }} />
        ) : (
          <img
            src={pictureAddress({ type: 'image/png', base64: coat.png })}
            alt=""
            style={{ blockSize: twips(coat.height), inlineSize: twips(coat.width), marginBlockStart: twips(590) }}
          />
        )}
        <p style={{ color: `#${colours.accent}`, fontSize: points(sizes.cover) }}>{cityName(house, language)}</p>
        <p
          style={{
            ...heading,
            fontSize: points(sizes.title),
            lineHeight: 1.15,
            marginBlock: twips(300),
            paddingBlockEnd: twips(260),
            borderBlockEnd: `2px solid #${colours.accent}`,
          }}
        >
          {t('house:miniature.plan')}
        </p>
        {[t('house:miniature.period'), house.style.address, house.style.web].map((words, position) => (
          <p key={position} style={{ color: `#${colours.quiet}`, fontSize: points(sizes.cover) }}>
            {words}
          </p>
        ))}
      </Sheet>
      <Sheet
        design={design}
        label={t('house:miniature.inner')}
        header={
          <div className={styles['edge']} style={{ ...quiet, borderBlockEnd: line }}>
            <span>{running.headerLeft || t('house:miniature.plan')}</span>
            <span>{running.headerRight}</span>
          </div>
        }
        footer={
          <div className={styles['edge']} style={quiet}>
            <span>{running.footerLeft}</span>
            <span>{t('house:miniature.page')}</span>
          </div>
        }
      >
        <p style={{ ...heading, fontSize: points(sizes.heading1) }}>{t('house:miniature.section')}</p>
        <p style={{ ...heading, fontSize: points(sizes.heading2), marginBlock: twips(220) }}>
          {t('house:miniature.heading')}
        </p>
        <p>{t('house:miniature.text')}</p>
        <p style={{ ...heading, fontSize: points(sizes.heading3), marginBlock: twips(220) }}>
          {t('house:miniature.sub')}
        </p>
        <p>{t('house:miniature.text')}</p>
        <p style={{ fontWeight: 700, color: `#${colours.accent}`, marginBlock: twips(240) }}>
          {t('house:miniature.table')}
        </p>
        <div className={styles['rows']} style={{ borderBlock: `2px solid #${colours.accent}` }}>
          <p style={tableHead}>{t('house:miniature.milestone')}</p>
          <p style={tableHead}>{t('house:miniature.due')}</p>
          {(['first', 'firstDue', 'second', 'secondDue'] as const).map((cell) => (
            <p key={cell} style={{ borderBlockStart: line }}>
              {t(`house:miniature.${cell}`)}
            </p>
          ))}
        </div>
      </Sheet>
    </aside>
  )
}

type SheetProps = Readonly<{
  design: Design
  label: string
  children: ReactNode
  header?: ReactNode
  footer?: ReactNode
}>

/** A page of paper, white in every theme. */
function Sheet({ design, label, children, header, footer }: SheetProps) {
  const { page, colours, fonts, sizes } = design
  return (
    <div className={styles['frame']}>
      <div
        className={styles['sheet']}
        role="img"
        aria-label={label}
        style={{
          color: `#${colours.text}`,
          fontFamily: family(fonts.body),
          fontSize: points(sizes.body),
          paddingInlineStart: twips(page.left),
          paddingInlineEnd: twips(page.right),
          paddingBlockStart: twips(page.top),
          paddingBlockEnd: twips(page.bottom),
        }}
      >
        {header !== undefined && (
          <div className={styles['top']} style={{ insetBlockStart: twips(page.header), ...sides(page) }}>
            {header}
          </div>
        )}
        {children}
        {footer !== undefined && (
          <div className={styles['bottom']} style={{ insetBlockEnd: twips(page.footer), ...sides(page) }}>
            {footer}
          </div>
        )}
      </div>
    </div>
  )
}

const sides = ({ left, right }: Design['page']) => ({ insetInlineStart: twips(left), insetInlineEnd: twips(right) })

/** Lengths as shares of the width of the sheet, which is 11,906 twips of A4. */
const twips = (length: number): string => `${(length / 11906) * 100}cqw`
const points = (halfPoints: number): string => twips(halfPoints * 10)
const family = (name: string): string => `"${name}", "Liberation Sans", Arial, sans-serif`
