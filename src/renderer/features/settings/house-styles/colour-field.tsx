import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { HouseColour } from '../../../../shared/model/house-style'
import { useReadOnly, useTyping } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'

export type ColourFieldProps = {
  readonly label: string
  readonly value: HouseColour
  readonly onChange: (colour: HouseColour) => void
  readonly hint?: string
  /** What is amiss with a colour that can be kept all the same. */
  readonly warning?: string | null
}

const useStyles = makeStyles({
  swatch: {
    width: '28px',
    height: '20px',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&::-webkit-color-swatch-wrapper': { padding: 0 },
    '&::-webkit-color-swatch': { border: 'none' },
  },
})

const colourPattern = /^#[0-9A-Fa-f]{6}$/

/** A colour, typed or picked. What is no colour stays in the field, with a word about it, and is not stored. */
export function ColourField({ label, value, onChange, hint, warning = null }: ColourFieldProps) {
  const styles = useStyles()
  const { t } = useWords()
  const typing = useTyping()
  const isReadOnly = useReadOnly() !== null
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    setTyped((present) => (present.toUpperCase() === value.toUpperCase() ? present : value))
  }, [value])
  const isColour = colourPattern.test(typed)
  const change = (text: string): void => {
    setTyped(text)
    if (colourPattern.test(text)) onChange(text.toUpperCase())
  }
  return (
    <Field
      label={label}
      hint={hint}
      validationState={isColour ? (warning === null ? 'none' : 'warning') : 'error'}
      validationMessage={isColour ? warning : t('houseStyle.notAColour')}
    >
      <Input
        value={typed}
        {...typing}
        onChange={(_event, data) => change(data.value)}
        contentAfter={
          <input
            type="color"
            className={styles.swatch}
            aria-label={label}
            disabled={isReadOnly}
            value={isColour ? typed.toLowerCase() : value.toLowerCase()}
            onChange={(event) => change(event.target.value.toUpperCase())}
          />
        }
      />
    </Field>
  )
}
