import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

import styles from './LibraryScreen.module.css'
import { formatTime } from '../../i18n/format.ts'
import { titleText } from '../../i18n/titleText.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { deleteForever, restorePlan } from '../../state/libraryActions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Output } from '../../../../core/bridge/contract.ts'

type Trashed = Output<'library:list'>['trash'][number]

/** Plans in the trash, folded away. Deleting for ever is the one thing that can not be undone, so it asks. */
export function TrashSection({ trash }: { readonly trash: readonly Trashed[] }) {
  const { t, language } = useTexts()
  const [asked, setAsked] = useState<Trashed | null>(null)
  return (
    <>
      <Disclosure className={styles['trash'] ?? ''}>
        <Heading level={2} className={styles['trashHead'] ?? ''}>
          <AriaButton slot="trigger">
            <Icon name="expand" size={16} />
            {t('library:trash.title', { count: trash.length })}
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          <ul className={styles['trashList']}>
            {trash.map((plan) => {
              const { text, lang } = titleText(t, plan.title, language)
              return (
                <li key={plan.planId}>
                  <span lang={lang} className={styles['trashTitle']}>
                    {text}
                  </span>
                  <span className={styles['quiet']}>
                    {t('library:trash.since', { time: formatTime(plan.trashedAt, language) })}
                  </span>
                  <Button
                    label={t('library:trash.restore')}
                    icon="undo"
                    onPress={() => void restorePlan(plan.planId)}
                  />
                  <Button label={t('library:trash.delete')} look="danger" onPress={() => setAsked(plan)} />
                </li>
              )
            })}
          </ul>
        </DisclosurePanel>
      </Disclosure>
      {asked !== null && (
        <Dialog
          title={t('library:trash.confirm.title')}
          closeLabel={t('common:close')}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button label={t('library:trash.confirm.keep')} onPress={() => setAsked(null)} autoFocus />
              <Button
                label={t('library:trash.delete')}
                look="danger"
                onPress={() => {
                  setAsked(null)
                  void deleteForever(asked.planId)
                }}
              />
            </>
          }
        >
          <p>{t('library:trash.confirm.text', { title: titleText(t, asked.title, language).text })}</p>
        </Dialog>
      )}
    </>
  )
}
