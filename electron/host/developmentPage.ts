import { resolve } from 'node:path'

import type { PageSource } from './createHostServer.ts'

/** The page straight from its sources, reloading as they change; only in a checkout, where Vite is installed. */
export async function openDevelopmentPage(rendererFolder: string): Promise<PageSource> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: rendererFolder,
    configFile: resolve(rendererFolder, 'vite.config.ts'),
    server: { middlewareMode: true, host: '127.0.0.1' },
  })
  return {
    serve: (_path, request, response) =>
      new Promise((done) => {
        response.once('finish', () => done('sent'))
        vite.middlewares(request, response, () => done(null))
      }),
    close: () => vite.close(),
  }
}
