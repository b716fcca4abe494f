import { Field, Input } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { parseNumber } from '../../shared/language/parse-number'
import type { Language } from '../../shared/model/language'
import { useWords } from '../words/use-words'
import { useTyping } from './read-only'

export type NumberFieldProps = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly smallest?: number
  readonly largest?: number
  /** Whether parts of one may be typed, such as 12.5. */
  readonly hasDecimals?: boolean
  /** Printed behind the number: a unit. */
  readonly unit?: string
  readonly hint?: string
  readonly isRequired?: boolean
}

function readNumber(text: string, language: Language, hasDecimals: boolean): number | null {
  const number = parseNumber(text, language)
  return number !== null && (hasDecimals || Number.isInteger(number)) ? number : null
}

/** A number or nothing. What is no number stays in the field, with a word about it, and is not stored. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, hasDecimals = false, smallest, largest, unit, hint } = props
  const { t, language } = useWords()
  const typing = useTyping()
  const shown = (number: number | null): string =>
    number === null ? '' : number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 6 })
  const [text, setText] = useState(() => shown(value))
  const [isTyping, setIsTyping] = useState(false)
  useEffect(() => {
    if (!isTyping) setText(value === null ? '' : value.toLocaleString(language, { useGrouping: false }))
  }, [value, isTyping, language])

  const parsed = text.trim() === '' ? null : readNumber(text, language, hasDecimals)
  const isWithin = (number: number): boolean =>
    number >= (smallest ?? Number.NEGATIVE_INFINITY) && number <= (largest ?? Number.POSITIVE_INFINITY)
  const isWrong = text.trim() !== '' && (parsed === null || !isWithin(parsed))

  const wrong =
    smallest === undefined || largest === undefined
      ? t('common.notANumber')
      : t('common.numberBetween', { smallest: shown(smallest), largest: shown(largest) })

  const change = (typed: string): void => {
    setIsTyping(true)
    setText(typed)
    const isEmpty = typed.trim() === ''
    const number = isEmpty ? null : readNumber(typed, language, hasDecimals)
    if (isEmpty || (number !== null && isWithin(number))) onChange(number)
  }
  return (
    <Field label={label} required={props.isRequired === true} hint={hint} validationMessage={isWrong ? wrong : null}>
      <Input
        inputMode={hasDecimals ? 'decimal' : 'numeric'}
        value={text}
        {...typing}
        onChange={(_event, data) => change(data.value)}
        onBlur={() => {
          if (!isWrong) setIsTyping(false)
        }}
        contentAfter={unit}
      />
    </Field>
  )
}
