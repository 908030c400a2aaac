import type { Editor } from '@tiptap/react'
import { useState } from 'react'

import styles from './richText.module.css'
import { isSafeLink } from '../../../../core/plan/richText.ts'
import { Button } from '../Button.tsx'

export type LinkTexts = Readonly<{ address: string; setLink: string; removeLink: string; wrongAddress: string }>

type LinkFormProps = Readonly<{ editor: Editor; texts: LinkTexts; onDone: () => void }>

/** The address of the link at the caret. Without selected words the address itself is written. */
export function LinkForm({ editor, texts, onDone }: LinkFormProps) {
  const known: unknown = editor.getAttributes('link')['href']
  const [address, setAddress] = useState(typeof known === 'string' ? known : 'https://')
  const [isWrong, setWrong] = useState(false)
  return (
    <div
      className={styles['linkForm']}
      onMouseDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setLink()
        if (event.key === 'Escape') leave()
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
        event.stopPropagation()
      }}
    >
      <input
        aria-label={texts.address}
        aria-invalid={isWrong}
        type="url"
        value={address}
        autoFocus
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button label={texts.setLink} onPress={setLink} />
      {typeof known === 'string' && <Button label={texts.removeLink} look="quiet" onPress={removeLink} />}
      {isWrong && <p role="alert">{texts.wrongAddress}</p>}
    </div>
  )

  function setLink(): void {
    const href = withProtocol(address.trim())
    if (!isSafeLink(href)) {
      setWrong(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && typeof known !== 'string')
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setLink({ href }).run()
    onDone()
  }

  function removeLink(): void {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }

  function leave(): void {
    editor.commands.focus()
    onDone()
  }
}

/** People type addresses as they say them: "banskabystrica.sk", "info@banskabystrica.sk". */
function withProtocol(address: string): string {
  if (/^[a-z]+:/iu.test(address)) return address
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}
