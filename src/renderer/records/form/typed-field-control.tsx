import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar'
import { useState } from 'react'
import { proseDate } from '../../../shared/language/dates'
import { proseNumber } from '../../../shared/language/numbers'
import { readEntry, type TypedField } from '../../../shared/language/read-entry'
import type { FieldPath } from '../../../shared/model/fields/field'
import type { Language } from '../../../shared/model/language'
import { Calendar } from '../../ui/calendar'
import { GrowingTextarea } from '../../ui/growing-textarea'
import { useTyping } from '../../ui/read-only'
import { useWords } from '../../words/use-words'
import { pathKey, type RejectedEntry } from '../record-draft'
import { useForm } from './form-context'
import { problemText } from './problem-text'

type TypedFieldControlProps = {
  readonly path: FieldPath
  readonly field: TypedField
  readonly label: string
  readonly hint: string | null
  readonly value: string | number | null
}

function shownValue(field: TypedField, value: string | number | null, language: Language): string {
  if (value === null) return ''
  if (field.type === 'date') return proseDate(String(value), language)
  if (field.type === 'number' && (field.unit !== null || !field.whole)) return proseNumber(Number(value), language, 6)
  return String(value)
}

/** An entry refused for another field's sake was read already, and is written like a value. */
function keptText(field: TypedField, { text, problem }: RejectedEntry, language: Language): string {
  return problem.code === 'before-start' ? shownValue(field, text as string | null, language) : String(text)
}

/** A field whose value is typed: it is stored when it can be read, and otherwise stays as it was typed. */
export function TypedFieldControl({ path, field, label, hint, value }: TypedFieldControlProps) {
  const { rejected, edit, reject } = useForm()
  const { t, language } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const typing = useTyping()
  const refused = rejected[pathKey(path)]
  const kept = refused === undefined ? null : keptText(field, refused, language)
  const shown = typed ?? kept ?? shownValue(field, value, language)

  const change = (text: string): void => {
    setTyped(text)
    const entry = readEntry(field, text, language)
    if (entry.ok) edit(path, entry.value)
    else reject(path, { text, problem: entry.problem })
  }
  const input = {
    value: shown,
    ...typing,
    onBlur: () => setTyped(null),
  }
  return (
    <Field
      label={label}
      required={field.required}
      {...(hint === null ? {} : { hint })}
      {...(refused === undefined ? {} : { validationMessage: problemText(refused.problem, t) })}
    >
      {field.type === 'text' && field.shape === 'lines' ? (
        <GrowingTextarea {...input} onChange={change} />
      ) : (
        <Input
          {...input}
          {...(field.type === 'number' ? { inputMode: field.whole ? 'numeric' : 'decimal' } : {})}
          {...(field.type === 'text' && field.shape === 'email' ? { type: 'email' } : {})}
          {...(field.type === 'text' && field.shape === 'phone' ? { type: 'tel' } : {})}
          {...(field.type === 'date' ? { placeholder: t('common.datePlaceholder') } : {})}
          onChange={(_event, data) => change(data.value)}
          {...(field.type === 'number' && field.unit !== null
            ? { contentAfter: t(`records.units.${field.unit}`) }
            : field.type === 'date'
              ? {
                  contentAfter: (
                    <Popover open={isOpen} onOpenChange={(_event, data) => setIsOpen(data.open)} trapFocus withArrow>
                      <PopoverTrigger disableButtonEnhancement>
                        <Button
                          appearance="transparent"
                          size="small"
                          icon={<CalendarRegular />}
                          disabled={typing.readOnly}
                          aria-label={t('common.chooseDate', { field: label })}
                        />
                      </PopoverTrigger>
                      <PopoverSurface aria-label={label}>
                        <Calendar
                          value={value === null ? null : String(value)}
                          onChoose={(day) => {
                            setIsOpen(false)
                            setTyped(null)
                            edit(path, day)
                          }}
                        />
                      </PopoverSurface>
                    </Popover>
                  ),
                }
              : {})}
        />
      )}
    </Field>
  )
}
