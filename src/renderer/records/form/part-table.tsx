import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { partFieldName } from '../../../shared/language/field-names'
import { partTitle } from '../../../shared/language/part-title'
import { valueName } from '../../../shared/language/value-names'
import type { Field } from '../../../shared/model/fields/field'
import { partKey, valueAt } from '../../../shared/model/fields/field-value'
import { ChangeButton } from '../../ui/change-button'
import { useWords } from '../../words/use-words'
import { pathKey } from '../record-draft'
import { useHiddenLabels } from './hidden-labels'
import type { PartListProps } from './part-list-props'
import { PlainFieldControl } from './plain-field-control'
import { useAddedFocus } from './use-added-focus'

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', padding: '2px' },
  table: {
    borderSpacing: `${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    borderCollapse: 'separate',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  wide: { width: '100%' },
  head: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  cell: { padding: 0, verticalAlign: 'top', '& .fui-Input, & .fui-Combobox, & .fui-Dropdown': { width: '100%' } },
  short: { width: '88px', minWidth: '72px', '& .fui-Input, & .fui-Combobox': { minWidth: '72px' } },
  medium: {
    width: '196px',
    minWidth: '152px',
    '& .fui-Input, & .fui-Combobox, & .fui-Dropdown': { minWidth: '152px' },
  },
  long: { minWidth: '160px' },
  button: { width: '32px' },
  name: { verticalAlign: 'middle', fontWeight: tokens.fontWeightRegular, textAlign: 'start', minWidth: '200px' },
})

function isLong(field: Field): boolean {
  return field.type === 'reference' || (field.type === 'text' && field.shape === 'line')
}

function isShort(field: Field): boolean {
  return field.type === 'number'
}

/** Parts as rows with their labels above; a list that is given shows its names instead of choosing them. */
export function PartTable({ path, field, parts, label, added, onRemove }: PartListProps) {
  const styles = useStyles()
  const labels = useHiddenLabels()
  const { t, language } = useWords()
  const body = useAddedFocus(added)
  const isGiven = onRemove === null
  const columns = Object.entries(field.fields)

  return (
    <div className={styles.scroll}>
      <table className={mergeClasses(styles.table, styles.wide)} aria-label={label}>
        <thead>
          <tr>
            {columns.map(([name]) => (
              <th key={name} scope="col" className={styles.head}>
                {partFieldName(field.part, name, language)}
              </th>
            ))}
            {!isGiven && <td />}
          </tr>
        </thead>
        <tbody ref={body}>
          {parts.map((part) => {
            const key = partKey(part) ?? ''
            return (
              <tr key={key} data-path={pathKey([...path, key])} data-part={key}>
                {columns.map(([name, inner]) =>
                  isGiven && name === 'authority' && inner.type === 'choice' ? (
                    <th key={name} scope="row" className={styles.name}>
                      <Text>{valueName(inner.domain, String(valueAt(part, [name])), language)}</Text>
                    </th>
                  ) : (
                    <td
                      key={name}
                      data-path={pathKey([...path, key, name])}
                      className={mergeClasses(
                        styles.cell,
                        labels.hidden,
                        isShort(inner) ? styles.short : isLong(inner) ? styles.long : styles.medium,
                      )}
                    >
                      <PlainFieldControl
                        path={[...path, key, name]}
                        field={inner}
                        label={`${partFieldName(field.part, name, language)}, ${partTitle(field, part, language)}`}
                      />
                    </td>
                  ),
                )}
                {onRemove !== null && (
                  <td className={mergeClasses(styles.cell, styles.button)}>
                    <ChangeButton
                      appearance="subtle"
                      icon={<DeleteRegular />}
                      label={t('common.removeNamed', { name: partTitle(field, part, language) })}
                      onClick={() => onRemove(key)}
                    />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
