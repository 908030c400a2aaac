import { pageHeaders, pagePolicy, policyHeader } from '../../core/bridge/servedPage.ts'

/** Here the bridge is HTTP. */
const policy = { ...pagePolicy, 'connect-src': "'self'" }

/** Vite's development server puts its own script and styles into the page and reloads it over a socket. */
const developmentPolicy = {
  ...policy,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
}

/** Sent with every answer. */
export function securityHeaders(isDevelopment: boolean): Readonly<Record<string, string>> {
  return {
    ...pageHeaders,
    'content-security-policy': policyHeader(isDevelopment ? developmentPolicy : policy),
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
  }
}
