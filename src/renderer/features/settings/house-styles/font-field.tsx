import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { longestFontName } from '../../../../shared/model/house-style'
import { useReadOnly } from '../../../ui/read-only'
import { ReadOnlyText } from '../../../ui/read-only-text'

export type FontFieldProps = {
  readonly label: string
  readonly value: string
  readonly fonts: readonly string[]
  readonly onChange: (font: string) => void
}

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%' } })

/** A font from a list, or any other by its name; an emptied field goes back to what it was. */
export function FontField({ label, value, fonts, onChange }: FontFieldProps) {
  const styles = useStyles()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  if (useReadOnly() !== null) return <ReadOnlyText label={label} text={value} />
  const keep = (): void => {
    const font = typed.trim()
    if (font === '') setTyped(value)
    else if (font !== value) onChange(font)
  }
  const isSearching = typed !== value && typed !== ''
  const shown = isSearching ? fonts.filter((font) => font.toLowerCase().startsWith(typed.toLowerCase())) : fonts
  return (
    <Field label={label}>
      <Combobox
        className={styles.choice}
        freeform
        maxLength={longestFontName}
        value={typed}
        selectedOptions={[value]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return
          setTyped(optionValue)
          onChange(optionValue)
        }}
      >
        {shown.map((font) => (
          <Option key={font} value={font}>
            {font}
          </Option>
        ))}
      </Combobox>
    </Field>
  )
}
