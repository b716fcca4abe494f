import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { parseClock } from '../../shared/language/parse-date'
import type { ClockTime } from '../../shared/model/id'
import { useWords } from '../words/use-words'
import { useTyping } from './read-only'

export type TimeFieldProps = {
  readonly label: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
  readonly hint?: string
}

/** A time of day at the place of the meeting, or none. */
export function TimeField({ label, value, onChange, hint }: TimeFieldProps) {
  const { t } = useWords()
  const typing = useTyping()
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && typed.trim() !== '' && parseClock(typed) === null
  const change = (text: string): void => {
    setTyped(text)
    const time = parseClock(text)
    if (time !== null || text.trim() === '') onChange(time)
  }
  return (
    <Field label={label} hint={hint} validationMessage={isWrong ? t('common.notATime') : null}>
      <Input
        value={typed ?? value ?? ''}
        {...typing}
        placeholder="09:30"
        onChange={(_event, data) => change(data.value)}
        onBlur={() => {
          if (!isWrong) setTyped(null)
        }}
      />
    </Field>
  )
}
