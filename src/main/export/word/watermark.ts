import { watermarkInk, watermarkSize, watermarkTurn } from '../../../shared/document/watermark'
import type { HouseStyle } from '../../../shared/model/house-style'
import { escapeXml } from './xml-text'

/** Word's own kind of watermark: words drawn behind the text from the lower left to the upper right, in a pale grey. */
export function watermarkRun(words: string, house: HouseStyle, id: number): string {
  const { width, height } = watermarkSize(words, house)
  const style = [
    `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;rotation:${watermarkTurn};z-index:-251658752`,
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
    'mso-position-vertical:center;mso-position-vertical-relative:margin',
  ].join(';')
  const text = escapeXml(words)
  const kind =
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
  const face = `font-family:&quot;${escapeXml(house.fonts.headings)}&quot;;font-size:1pt`
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${kind}<v:shape id="PowerPlusWaterMarkObject${id}" o:spid="_x0000_s${2048 + id}" type="#_x0000_t136" alt="${text}" style="${style}" o:allowincell="f" fillcolor="${watermarkInk.colour}" stroked="f"><v:fill opacity="${watermarkInk.opacity}"/><v:textpath style="${face}" string="${text}"/></v:shape></w:pict></w:r>`
}
