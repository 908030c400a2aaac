/** The loopback protocol lives in core, because the page's client speaks it too: see core/bridge/loopback.ts. */
export { fileNameHeader, loopbackLimits, loopbackPaths } from '../../core/bridge/loopback.ts'
