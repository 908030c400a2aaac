import { useEditorState } from '@tiptap/react'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { Toolbar } from 'react-aria-components'

import { LinkForm } from './LinkForm.tsx'
import type { LinkTexts } from './LinkForm.tsx'
import styles from './richText.module.css'
import { IconButton } from '../Button.tsx'

export type ToolbarTexts = LinkTexts &
  Readonly<{ toolbar: string; bold: string; italic: string; bullets: string; numbers: string; link: string }>

/** The few things a council document needs: bold, italic, lists and links. Keys do the same from the text. */
export function RichTextToolbar({ editor, texts }: { readonly editor: Editor; readonly texts: ToolbarTexts }) {
  const [isLinking, setLinking] = useState(false)
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      link: current.isActive('link'),
    }),
  })
  const run = (act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    void act(editor.chain().focus()).run()
  return (
    <div className={styles['tools']} onMouseDown={(event) => event.preventDefault()}>
      <Toolbar aria-label={texts.toolbar} className={styles['toolbar'] ?? ''}>
        <IconButton
          label={texts.bold}
          icon="bold"
          keys="Ctrl+B"
          isPressed={active.bold}
          onPress={run((chain) => chain.toggleBold())}
        />
        <IconButton
          label={texts.italic}
          icon="italic"
          keys="Ctrl+I"
          isPressed={active.italic}
          onPress={run((chain) => chain.toggleItalic())}
        />
        <IconButton
          label={texts.bullets}
          icon="bulletList"
          keys="Ctrl+Shift+8"
          isPressed={active.bullets}
          onPress={run((chain) => chain.toggleBulletList())}
        />
        <IconButton
          label={texts.numbers}
          icon="numberedList"
          keys="Ctrl+Shift+7"
          isPressed={active.numbers}
          onPress={run((chain) => chain.toggleOrderedList())}
        />
        <IconButton label={texts.link} icon="link" isPressed={active.link} onPress={() => setLinking(!isLinking)} />
      </Toolbar>
      {isLinking && <LinkForm editor={editor} texts={texts} onDone={() => setLinking(false)} />}
    </div>
  )
}
