// First, so that what a block says of its own look wins over the general.
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app/App.tsx'
import { watchPageErrors } from './app/pageErrors.ts'
import { startTexts } from './i18n/i18n.ts'
import { startAutosave } from './state/autosave.ts'
import { keepPlace, returnToLastPlace } from './state/lastPlace.ts'
import { loadSettings } from './state/settingsStore.ts'
import { handleShellEvents } from './state/shellEvents.ts'

watchPageErrors()
const settings = await loadSettings()
await startTexts(settings.language)
startAutosave(keepPlace)
await returnToLastPlace()
handleShellEvents()
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
