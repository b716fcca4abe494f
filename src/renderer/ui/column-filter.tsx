import {
  Button,
  Checkbox,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { FilterFilled, FilterRegular } from '@fluentui/react-icons/svg/filter'
import { useState } from 'react'
import { useWords } from '../words/use-words'

export type ColumnFilterProps = {
  readonly title: string
  readonly kind: 'choice' | 'text'
  /** Every value that occurs in the column, for `choice`; asked for when the filter opens, as it takes a look at every row. */
  readonly values: () => readonly string[]
  readonly filter: readonly string[] | string | undefined
  readonly onChange: (filter: readonly string[] | string | undefined) => void
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalS, maxHeight: '360px', overflowY: 'auto', maxWidth: '320px' },
  choices: { display: 'flex', flexDirection: 'column' },
  button: { minWidth: '24px', width: '24px', height: '24px', padding: 0, flexShrink: 0 },
})

/** The little filter in a column's head. */
export function ColumnFilter({ title, kind, values, filter, onChange }: ColumnFilterProps) {
  const styles = useStyles()
  const { t } = useWords()
  const isActive = (filter?.length ?? 0) > 0
  const chosen = Array.isArray(filter) ? (filter as readonly string[]) : []
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="transparent"
          size="small"
          icon={isActive ? <FilterFilled /> : <FilterRegular />}
          aria-label={t(isActive ? 'common.filterActive' : 'common.filterColumn', { column: title })}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('common.filterColumn', { column: title })}>
        {kind === 'text' ? (
          <Input
            aria-label={t('common.filterColumn', { column: title })}
            placeholder={t('common.filterText')}
            value={typeof filter === 'string' ? filter : ''}
            onChange={(_event, data) => onChange(data.value === '' ? undefined : data.value)}
          />
        ) : (
          <Choices values={values} chosen={chosen} onChange={onChange} />
        )}
      </PopoverSurface>
    </Popover>
  )
}

type ChoicesProps = Pick<ColumnFilterProps, 'values' | 'onChange'> & { readonly chosen: readonly string[] }

/** Drawn while the filter is open: what occurred when it was opened stays on offer. */
function Choices({ values, chosen, onChange }: ChoicesProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [offered] = useState(values)
  return (
    <div className={styles.choices}>
      {offered.map((value) => (
        <Checkbox
          key={value}
          label={value === '' ? t('common.none') : value}
          checked={chosen.includes(value)}
          onChange={(_event, data) => {
            const next = data.checked === true ? [...chosen, value] : chosen.filter((each) => each !== value)
            onChange(next.length === 0 ? undefined : next)
          }}
        />
      ))}
    </div>
  )
}
