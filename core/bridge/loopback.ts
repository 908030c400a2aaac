/**
 * The bridge over loopback HTTP, as the page's client and the browser host both speak it.
 *
 * Entrance   `GET /?token=T` answers 303 to `/` and sets an HttpOnly, SameSite=Strict cookie; every other request needs
 *            that cookie, the right Host, and (all but GET) the page's own Origin. `fetch` with its defaults sends all three.
 * Calls      `POST /bridge/<channel>`, content-type application/json, the body is the input as JSON (`null` for none).
 *            The answer is always a Result as JSON; its status is 200 when the call reached a handler.
 * Pick       the client shows <input type=file>, then `POST /files` with the raw bytes, content-type
 *            application/octet-stream and the header `x-file-name: encodeURIComponent(name)`; answers Result<{ token, name }>.
 * Save       `GET /files/<token>` gives the bytes as a download (Content-Disposition: attachment). A stale token is 404.
 * Events     there are none: no menu, no system file manager.
 */
export const loopbackPaths = { bridge: '/bridge/', files: '/files' } as const

/** Header of `POST /files`: the file's bare name, percent-encoded UTF-8. */
export const fileNameHeader = 'x-file-name'

/** Bytes. A larger call or file is refused with `tooLarge` before it is read. */
export const loopbackLimits = { call: 32 * 1024 * 1024, file: 64 * 1024 * 1024 } as const

export const bridgePath = (channel: string): string => `${loopbackPaths.bridge}${encodeURIComponent(channel)}`
export const filePath = (token: string): string => `${loopbackPaths.files}/${encodeURIComponent(token)}`
