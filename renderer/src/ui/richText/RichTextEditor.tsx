import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import type { Editor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef } from 'react'

import { cleanPasted } from './cleanPasted.ts'
import { fromTiptap, isSameDocument, toTiptap } from './convert.ts'
import { extensions } from './extensions.ts'
import styles from './richText.module.css'
import { RichTextToolbar } from './RichTextToolbar.tsx'
import type { ToolbarTexts } from './RichTextToolbar.tsx'
import type { Language } from '../../../../core/plan/localized.ts'
import type { RichDocument } from '../../../../core/plan/richText.ts'

/** Two points of the page between which the selection begins: where the person pressed and where they let go. */
export type Caret = Readonly<{ from: Point; to: Point }>
type Point = Readonly<{ left: number; top: number }>

type RichTextEditorProps = Readonly<{
  label: string
  lang: Language
  document: RichDocument
  onChange: (document: RichDocument) => void
  /** the focus has left the text and its toolbar */
  onLeave: () => void
  /** where the caret begins; null for the end of the text */
  caret: Caret | null
  texts: ToolbarTexts
}>

/** The editor of one long text; lives only while the caret is in it. */
export function RichTextEditor({ label, lang, document, onChange, onLeave, caret, texts }: RichTextEditorProps) {
  const own = useRef(document)
  const editor = useEditor({
    extensions,
    injectCSS: false,
    content: toTiptap(document),
    editorProps: {
      attributes: { class: styles['text'] ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang },
      transformPastedHTML: cleanPasted,
    },
    onUpdate: ({ editor: changed }) => {
      own.current = fromTiptap(changed.getJSON())
      onChange(own.current)
    },
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
  })
  // At once, not after TipTap's own next frame: a key pressed meanwhile would be lost.
  useLayoutEffect(() => placeCaret(editor, caret), [editor, caret])
  useExternalChanges(editor, document, own)
  const isInList = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('listItem') })
  return (
    <div
      className={styles['editor']}
      data-in-list={isInList}
      onBlur={(event) => {
        // Another window, or the toolbar's own popover: the person is still here.
        const next = event.relatedTarget
        if (!window.document.hasFocus() || event.currentTarget.contains(next)) return
        if (next?.closest('[data-rich-text-popover]') == null) onLeave()
      }}
    >
      <RichTextToolbar editor={editor} texts={texts} />
      <EditorContent editor={editor} className={styles['content']} />
    </div>
  )
}

/** Undo, redo or an import changed the text from outside: show it, and keep the caret near. */
function useExternalChanges(editor: Editor, document: RichDocument, own: React.RefObject<RichDocument>): void {
  useEffect(() => {
    if (isSameDocument(document, own.current)) return
    own.current = document
    const { from } = editor.state.selection
    editor.commands.setContent(toTiptap(document), { emitUpdate: false })
    editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size - 1))
  }, [editor, document, own])
}

function placeCaret(editor: Editor, caret: Caret | null): void {
  const { view, state, commands } = editor
  const from = caret === null ? undefined : view.posAtCoords(caret.from)?.pos
  const to = caret === null ? undefined : view.posAtCoords(caret.to)?.pos
  view.dom.focus({ preventScroll: true })
  if (from === undefined || to === undefined) commands.setTextSelection(state.doc.content.size)
  else commands.setTextSelection({ from, to })
}
