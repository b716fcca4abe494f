import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { fieldHint, fieldName } from '../../shared/language/field-names'
import { formOf } from '../../shared/model/fields/record-forms'
import { useWords } from '../words/use-words'
import { FieldControl } from './form/field-control'
import { FieldCell, FieldGrid } from './form/field-grid'
import { useForm } from './form/form-context'

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL } })

/** Fields of the record of the form around it, by name; those that make no sense for this record are left out. */
export function RecordFormFields(props: { readonly names: readonly string[]; readonly before?: ReactNode }) {
  const styles = useStyles()
  const { kind, record } = useForm()
  const { language } = useWords()
  const form = formOf(kind)
  return (
    <div className={styles.root}>
      {props.before}
      <FieldGrid>
        {props.names
          .filter((name) => form.isShown(name, record))
          .map((name) => {
            const field = form.fields[name]
            if (field === undefined) return null
            return (
              <FieldCell key={name} path={[name]} field={field}>
                <FieldControl
                  path={[name]}
                  field={field}
                  label={fieldName(kind, name, language)}
                  hint={fieldHint(kind, name, language)}
                />
              </FieldCell>
            )
          })}
      </FieldGrid>
    </div>
  )
}
