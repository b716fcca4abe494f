import { TextRun, type XmlComponent } from 'docx'
import { boxFont } from '../../../shared/document/style-looks'
import { Holder, leaf } from './elements'
import { styleIds } from './style-ids'

const signs = { checked: { text: '☒', code: '2612' }, open: { text: '☐', code: '2610' } } as const

/** A box that can be ticked in Word (MS-DOCX 2.5.2.1), and that other programs read as its sign. */
export function taskBox(checked: boolean): XmlComponent {
  const control = new Holder('w14:checkbox', [
    leaf('w14:checked', { 'w14:val': checked ? '1' : '0' }),
    leaf('w14:checkedState', { 'w14:val': signs.checked.code, 'w14:font': boxFont }),
    leaf('w14:uncheckedState', { 'w14:val': signs.open.code, 'w14:font': boxFont }),
  ])
  const { text } = checked ? signs.checked : signs.open
  const run = new TextRun({ text, style: styleIds.taskBox })
  return new Holder('w:sdt', [new Holder('w:sdtPr', [control]), new Holder('w:sdtContent', [run])])
}
