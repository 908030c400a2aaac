/** What a file is by its first bytes; its name is only asked where bytes can not tell. */
export type FileKind = 'empty' | 'zip' | 'planFile' | 'oleDocument' | 'pdf' | 'html' | 'damagedPlanFile' | 'unknown'

const signatures: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  // Word 97 – 2003 and documents locked with a password
  [[0xd0, 0xcf, 0x11, 0xe0], 'oleDocument'],
]

export function sniff(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return 'empty'
  const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) return known[1]
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 512))
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase()
  if (start.startsWith('{') && !start.startsWith('{\\rtf')) return 'planFile'
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html'
  return /\.(?:planovna|json)$/i.test(fileName) ? 'damagedPlanFile' : 'unknown'
}
