import styles from './news.module.css'
import { formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { beginMerge } from '../../state/mergeStore.ts'
import { dropNews, useNews } from '../../state/newsStore.ts'
import { showDialog } from '../../state/uiStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { PlanNews } from '../../../../core/bridge/news.ts'
import type { Language } from '../../../../core/plan/localized.ts'

/** Above the plan: what happened to its files while nobody looked, and what can be done about it. */
export function NewsBanner({ planId }: { readonly planId: string }) {
  const { planId: about, news } = useNews()
  return about === planId && news.map((one) => <Told key={one.id} planId={planId} news={one} />)
}

function Told({ planId, news }: { readonly planId: string; readonly news: PlanNews }) {
  const { t, language } = useTexts()
  const [title, ...sentences] = sentencesOf(t, language, news)
  const isOpen = news.kind === 'outside' ? news.conflicts > 0 : news.found > 0
  return (
    <section className={styles['news']} data-bad={news.kind === 'recovered' && news.missing > 0} aria-label={title}>
      <Icon name={news.kind === 'outside' ? 'info' : 'warning'} />
      <p className={styles['words']} role="status">
        <strong>{title}</strong> {sentences.join(' ')}
      </p>
      <div className={styles['actions']}>
        {isOpen && news.canLook && (
          <Button
            label={t(news.kind === 'outside' ? 'merge:news.decide' : 'merge:news.look')}
            icon="compare"
            onPress={() => void beginMerge({ from: 'news', planId, newsId: news.id })}
          />
        )}
        {news.kind === 'recovered' && news.missing > 0 && (
          <Button label={t('versions:menu')} onPress={() => showDialog({ name: 'versions', planId })} />
        )}
        <Button label={t('merge:news.read')} look="quiet" onPress={() => void dropNews(planId, news.id)} />
      </div>
    </section>
  )
}

/** What happened, what is in the plan now, and what is not. */
function sentencesOf(t: Translate, language: Language, news: PlanNews): readonly string[] {
  if (news.kind === 'outside')
    return [
      t('merge:news.outside.title', { time: formatTime(news.at, language) }),
      t('merge:news.outside.changes', { count: news.changes }),
      news.conflicts === 0
        ? t('merge:news.outside.noConflicts')
        : t('merge:news.outside.conflicts', { count: news.conflicts }),
    ]
  return [
    t(`merge:news.recovered.${news.damaged}`),
    ...(news.stateAt === null ? [] : [t('merge:news.recovered.state', { time: formatTime(news.stateAt, language) })]),
    news.missing === 0 ? t('merge:news.recovered.whole') : t('merge:news.recovered.missing', { count: news.missing }),
    ...(news.missing === 0 && news.damaged !== 'file' ? [t('merge:news.recovered.shortHistory')] : []),
    ...(news.found === 0 ? [] : [t('merge:news.recovered.found', { count: news.found })]),
  ]
}
