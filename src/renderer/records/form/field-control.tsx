import type { Field, FieldPath } from '../../../shared/model/fields/field'
import { GroupFields } from './group-fields'
import { PartsEditor } from './parts-editor'
import { PlainFieldControl } from './plain-field-control'

export type FieldControlProps = {
  readonly path: FieldPath
  readonly field: Field
  readonly label: string
  readonly hint: string | null
}

/** The control that fits a field of a record, reading and writing the record of the form around it. */
export function FieldControl({ path, field, label, hint }: FieldControlProps) {
  switch (field.type) {
    case 'group':
      return <GroupFields path={path} field={field} label={label} />
    case 'parts':
      return <PartsEditor path={path} field={field} label={label} hint={hint} />
    case 'composed':
      return null
    default:
      return <PlainFieldControl path={path} field={field} label={label} hint={hint} />
  }
}
