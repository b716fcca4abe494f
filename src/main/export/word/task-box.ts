import { boxFont } from '../../../shared/document/character-styles'
import { styleIds } from '../../../shared/document/style-ids'
import { styledProperties, textRun } from './runs'

const signs = { checked: { text: '☒', code: '2612' }, open: { text: '☐', code: '2610' } } as const

function boxXml(checked: boolean): string {
  const { text } = checked ? signs.checked : signs.open
  const state = (name: string, code: string) => `<w14:${name} w14:val="${code}" w14:font="${boxFont}"/>`
  return `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/>${state('checkedState', signs.checked.code)}${state('uncheckedState', signs.open.code)}</w14:checkbox></w:sdtPr><w:sdtContent>${textRun(text, styledProperties(styleIds.taskBox))}</w:sdtContent></w:sdt><w:r><w:tab/></w:r>`
}

/** By whether it is done: a box that can be ticked in Word (MS-DOCX 2.5.2.1), other programs read as its sign, and a tab. */
export const taskBox = { done: boxXml(true), open: boxXml(false) } as const
