import { create } from 'zustand'

import { ask } from './ask.ts'
import type { PlanNews } from '../../../core/bridge/news.ts'

type NewsState = Readonly<{ planId: string | null; news: readonly PlanNews[] }>

/** What happened to the open plan's files while nobody looked, until the person has read it. */
export const useNews = create<NewsState>()(() => ({ planId: null, news: [] }))

export const putNews = (planId: string, news: readonly PlanNews[]): void => useNews.setState({ planId, news })

/** The person has read them; they are not told again. */
export async function dropNews(planId: string, newsId: string): Promise<void> {
  useNews.setState(({ news }) => ({ news: news.filter(({ id }) => id !== newsId) }))
  await ask('draft:dropNews', { planId, newsId })
}
