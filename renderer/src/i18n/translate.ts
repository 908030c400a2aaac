import type { TFunction } from 'i18next'

import type { Namespace } from '../../../locales/texts.ts'

/** Finds a text by its key with its namespace: `t('editor:outline.title')`. */
export type Translate = TFunction<readonly Namespace[]>
