/** The keys that work, as they are pressed on a keyboard with Ctrl, grouped by where they help. */
export const shortcutGroups = [
  {
    title: 'common:keys.everywhere',
    rows: [
      { keys: 'Ctrl+N', what: 'common:keys.newPlan' },
      { keys: 'Ctrl+O', what: 'common:keys.openLibrary' },
      { keys: 'F1', what: 'common:keys.shortcuts' },
      { keys: 'Esc', what: 'common:keys.escape' },
    ],
  },
  {
    title: 'common:keys.library',
    rows: [
      { keys: 'Ctrl+F', what: 'common:keys.find' },
      { keys: 'Enter', what: 'common:keys.openRow' },
      { keys: 'Space', what: 'common:keys.chooseRow' },
    ],
  },
  {
    title: 'common:keys.editor',
    rows: [
      { keys: 'Ctrl+S', what: 'common:keys.save' },
      { keys: 'Ctrl+Z', what: 'common:keys.undo' },
      { keys: 'Ctrl+Y', what: 'common:keys.redo' },
      { keys: 'Ctrl+E', what: 'common:keys.export' },
      { keys: 'Ctrl+Shift+E', what: 'common:keys.repeatExport' },
      { keys: 'Alt+↑ ↓', what: 'common:keys.move' },
      { keys: 'Alt+Delete', what: 'common:keys.remove' },
      { keys: 'Alt+← →', what: 'common:keys.otherLanguage' },
      { keys: 'F6', what: 'common:keys.region' },
      { keys: 'F7', what: 'common:keys.finding' },
      { keys: 'F8', what: 'common:keys.missing' },
    ],
  },
  {
    title: 'common:keys.text',
    rows: [
      { keys: 'Ctrl+B', what: 'editor:richText.bold' },
      { keys: 'Ctrl+I', what: 'editor:richText.italic' },
      { keys: 'Ctrl+Shift+8', what: 'editor:richText.bullets' },
      { keys: 'Ctrl+Shift+7', what: 'editor:richText.numbers' },
      { keys: 'Alt+Shift+← →', what: 'common:keys.listLevel' },
    ],
  },
] as const

/** The same keys as they are called on the keyboard at hand: a Mac has Cmd for Ctrl, the space bar has a name in each language. */
export function onThisKeyboard(keys: string, isMac: boolean, spaceBar: string): string {
  const named = keys.replace('Space', spaceBar)
  return isMac ? named.replace('Ctrl', '⌘').replace('Alt', '⌥') : named
}
