import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** How the page is built and served; Electron's build and the browser host's development mode share it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    // The content security policy allows scripts from files only.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'chrome140',
  },
})
