import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { partFieldName } from '../../../shared/language/field-names'
import type { FieldPath, GroupField } from '../../../shared/model/fields/field'
import { useWords } from '../../words/use-words'
import { FieldCell, FieldGrid } from './field-grid'
import { PlainFieldControl } from './plain-field-control'

const useStyles = makeStyles({
  root: {
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}` },
})

/** The fields of an object inside the record, with its name around them. */
export function GroupFields(props: { readonly path: FieldPath; readonly field: GroupField; readonly label: string }) {
  const { path, field, label } = props
  const styles = useStyles()
  const { language } = useWords()
  const labelId = useId()
  return (
    <fieldset className={styles.root} aria-labelledby={labelId}>
      <legend className={styles.legend}>
        <Text id={labelId} weight="semibold">
          {label}
        </Text>
      </legend>
      <FieldGrid>
        {Object.entries(field.fields).map(([name, inner]) => (
          <FieldCell key={name} path={[...path, name]} field={inner}>
            <PlainFieldControl path={[...path, name]} field={inner} label={partFieldName(field.part, name, language)} />
          </FieldCell>
        ))}
      </FieldGrid>
    </fieldset>
  )
}
