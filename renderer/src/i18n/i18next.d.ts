import 'i18next'

import type { Texts } from '../../../locales/texts.ts'

declare module 'i18next' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- i18next is extended by merging
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
    enableSelector: false
  }
}
