import { registerHooks } from 'node:module'

const standIn = new URL('./electron.ts', import.meta.url).href

/** `import 'electron'` of the built main file finds the stand-in; packages must not be needed at all. */
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'electron') return { url: standIn, shortCircuit: true }
    const isOurs = context.parentURL?.includes('/out/main/') ?? false
    if (isOurs && !/^(node:|\.|file:)/u.test(specifier)) {
      const found = next(`node:${specifier}`, context) // throws for anything but Node's own
      return found
    }
    return next(specifier, context)
  },
})
