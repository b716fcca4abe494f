import type { Clearance } from '../clearance'
import type { FieldsOf, GroupField } from './field'
import { choice, date, text } from './make-field'

/** Who has agreed to a text, and when. */
export const clearanceField: GroupField<FieldsOf<Clearance>> = {
  type: 'group',
  part: 'clearance',
  fields: { state: choice('clearance'), unit: text(), by: text(), date: date() },
}
