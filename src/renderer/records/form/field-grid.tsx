import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Field, FieldPath } from '../../../shared/model/fields/field'
import { pathKey } from '../record-draft'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 256px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  cell: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
})

const wideTypes: ReadonlySet<Field['type']> = new Set(['localized', 'references', 'choices', 'group', 'parts', 'words'])

function isWide(field: Field): boolean {
  return wideTypes.has(field.type) || (field.type === 'codes' && field.list === 'languages')
}

/** Fields in columns as wide as the page allows. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>
}

/** One field's place; a text in two languages, a list of records or of parts takes the whole width. */
export function FieldCell(props: { readonly path: FieldPath; readonly field: Field; readonly children: ReactNode }) {
  const styles = useStyles()
  return (
    <div data-path={pathKey(props.path)} className={mergeClasses(styles.cell, isWide(props.field) && styles.wide)}>
      {props.children}
    </div>
  )
}
