import { pdfString } from './pdfFile.ts'
import type { PdfFile } from './pdfFile.ts'
import { escapeXml } from '../docx/xml.ts'

export type PdfFacts = Readonly<{ title: string; creator: string; language: string; program: string; at: Date }>

/** What the file says of itself, for programs that look for it: the same twice, as old and new readers want it (ISO 16684-1, XMP). */
export function setFacts(file: PdfFile, facts: PdfFacts): void {
  const { title, creator, program, at } = facts
  const time = `(D:${at.toISOString().replace(/[-:T]|\..*$/gu, '')}Z)`
  if (file.info !== null)
    file.change(
      file.info,
      `<</Title ${pdfString(title)}\n/Author ${pdfString(creator)}\n/Creator ${pdfString(program)}\n${producerOf(file)}/CreationDate ${time}\n/ModDate ${time}>>`,
    )
  const packet = Buffer.from(xmp(facts), 'utf8').toString('latin1')
  const metadata = file.add(`<</Type /Metadata\n/Subtype /XML\n/Length ${packet.length}>> stream\n${packet}\nendstream`)
  file.change(file.root, file.object(file.root).replace(/>>$/u, `\n/Metadata ${metadata} 0 R>>`))
}

/** Which program printed it stays true. */
const producerOf = (file: PdfFile): string =>
  file.info === null ? '' : (/\/Producer \([^)]*\)\n?/u.exec(file.object(file.info))?.[0] ?? '').replace(/\n?$/u, '\n')

function xmp({ title, creator, language, program, at }: PdfFacts): string {
  const time = `${at.toISOString().slice(0, 19)}Z`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(creator)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(program)}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
