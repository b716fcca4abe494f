import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar'
import { useState } from 'react'
import { proseDate } from '../../shared/language/dates'
import { parseDate } from '../../shared/language/parse-date'
import type { IsoDate } from '../../shared/model/id'
import { useWords } from '../words/use-words'
import { Calendar } from './calendar'
import { useTyping } from './read-only'

export type DateFieldProps = {
  readonly label: string
  readonly value: IsoDate | null
  readonly onChange: (value: IsoDate | null) => void
  readonly hint?: string
  readonly problem?: string | null
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
}

/** A day: stored as ISO, shown written out, typed in any common way or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, hint, problem = null } = props
  const { t, language } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const typing = useTyping()
  const isWrong = typed !== null && typed.trim() !== '' && parseDate(typed) === null
  const message = isWrong ? t('common.notADate') : problem

  const change = (text: string): void => {
    setTyped(text)
    const day = parseDate(text)
    if (day !== null || text.trim() === '') onChange(day)
  }
  return (
    <Field label={label} required={props.isRequired === true} hint={hint} validationMessage={message}>
      <Input
        disabled={props.isDisabled === true}
        value={typed ?? (value === null ? '' : proseDate(value, language))}
        placeholder={t('common.datePlaceholder')}
        {...typing}
        onChange={(_event, data) => change(data.value)}
        onBlur={() => {
          if (!isWrong) setTyped(null)
        }}
        contentAfter={
          <Popover open={isOpen} onOpenChange={(_event, data) => setIsOpen(data.open)} trapFocus withArrow>
            <PopoverTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarRegular />}
                disabled={props.isDisabled === true || typing.readOnly}
                aria-label={t('common.chooseDate', { field: label })}
              />
            </PopoverTrigger>
            <PopoverSurface aria-label={label}>
              <Calendar
                value={value}
                onChoose={(day) => {
                  setTyped(null)
                  setIsOpen(false)
                  onChange(day)
                }}
              />
            </PopoverSurface>
          </Popover>
        }
      />
    </Field>
  )
}
