import { escapeXml } from './xml.ts'

/** A picture that stands in a line of text; lengths in twips, `png` and `svg` are names of relations. */
export type InlinePicture = Readonly<{
  id: number
  name: string
  description: string
  width: number
  height: number
  png: string
  svg: string | null
}>

const drawings = 'http://schemas.openxmlformats.org/drawingml/2006'

/** The PNG for readers that know no SVG, and the SVG in an extension beside it, as Word itself writes it. */
export function inlinePicture({ id, name, description, width, height, png, svg }: InlinePicture): string {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`
  const vectors =
    svg === null
      ? ''
      : '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
        `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${size}/><wp:docPr id="${id}" name="${name}" descr="${escapeXml(description)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawings}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/picture"><pic:pic xmlns:pic="${drawings}/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${png}">${vectors}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** Lengths of drawings in Word: English metric units, 635 to a twip. */
const emu = (twips: number): number => Math.round(twips * 635)
