import { useRef, useState } from 'react'

import { RichTextEditor } from './RichTextEditor.tsx'
import type { Caret } from './RichTextEditor.tsx'
import type { ToolbarTexts } from './RichTextToolbar.tsx'
import { RichTextView } from './RichTextView.tsx'
import styles from './richText.module.css'
import type { Language } from '../../../../core/plan/localized.ts'
import type { RichDocument } from '../../../../core/plan/richText.ts'

type RichTextFieldProps = Readonly<{
  label: string
  lang: Language
  document: RichDocument
  onChange: (document: RichDocument) => void
  isReadOnly: boolean
  texts: ToolbarTexts
}>

/**
 * A long text. It is drawn as plain reading until the focus comes; then the editor takes its place, with the caret
 * where the person clicked. So a page of many texts costs one editor.
 */
export function RichTextField({ label, lang, document, onChange, isReadOnly, texts }: RichTextFieldProps) {
  const [isEditing, setEditing] = useState(false)
  const caret = useRef<Caret | null>(null)
  const pressedAt = useRef<Caret['from'] | null>(null)
  if (isEditing && !isReadOnly)
    return (
      <RichTextEditor
        label={label}
        lang={lang}
        document={document}
        onChange={onChange}
        onLeave={() => setEditing(false)}
        caret={caret.current}
        texts={texts}
      />
    )
  return (
    <div
      className={styles['still']}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      aria-readonly={isReadOnly}
      tabIndex={0}
      lang={lang}
      onPointerDown={(event) => {
        pressedAt.current = { left: event.clientX, top: event.clientY }
      }}
      onFocus={() => {
        // A pointer first finishes its selection; keys and the program begin to write at once, at the end.
        if (pressedAt.current === null) begin(null)
      }}
      onClick={(event) => {
        const to = { left: event.clientX, top: event.clientY }
        begin({ from: pressedAt.current ?? to, to })
      }}
      onPointerCancel={() => {
        pressedAt.current = null
      }}
      onBlur={() => {
        pressedAt.current = null
      }}
    >
      <RichTextView document={document} />
    </div>
  )

  function begin(where: Caret | null): void {
    pressedAt.current = null
    if (isReadOnly) return
    caret.current = where
    setEditing(true)
  }
}
