import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { localeOf } from '../../shared/language/locale'
import { addDays, addMonths, localDay } from '../../shared/model/calendar'
import type { IsoDate } from '../../shared/model/id'
import { useWords } from '../words/use-words'
import { monthDays } from './month-days'

const useStyles = makeStyles({
  root: { width: '264px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginBottom: tokens.spacingVerticalXS,
  },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', rowGap: '2px' },
  weekday: { textAlign: 'center', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  day: { minWidth: '32px', minHeight: '28px', width: '100%', padding: 0, fontWeight: tokens.fontWeightRegular },
  otherMonth: { color: tokens.colorNeutralForeground4 },
  today: { fontWeight: tokens.fontWeightBold },
})

const keySteps: { readonly [key: string]: (day: IsoDate) => IsoDate } = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

export type CalendarProps = { readonly value: IsoDate | null; readonly onChoose: (day: IsoDate) => void }

/** A month of days, weeks from Monday; arrow keys walk, Page Up and Page Down turn the month. */
export function Calendar({ value, onChoose }: CalendarProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const today = localDay(new Date())
  const [at, setAt] = useState<IsoDate>(value ?? today)
  const atButton = useRef<HTMLButtonElement>(null)
  const byKeyboard = useRef(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day that was walked to
  useEffect(() => {
    if (byKeyboard.current) atButton.current?.focus()
  }, [at])

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keySteps[event.key]
    if (step === undefined) return
    event.preventDefault()
    byKeyboard.current = true
    setAt(step(at))
  }
  const turn = (months: number): void => {
    byKeyboard.current = false
    setAt(addMonths(at, months))
  }
  const asDate = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)
  const month = new Intl.DateTimeFormat(localeOf[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(localeOf[language], { weekday: 'short', timeZone: 'UTC' })
  const full = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'full', timeZone: 'UTC' })
  const days = monthDays(at)

  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={t('common.previousMonth')}
          onClick={() => turn(-1)}
        />
        <Text weight="semibold" aria-live="polite">
          {month.format(asDate(at))}
        </Text>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={t('common.nextMonth')}
          onClick={() => turn(1)}
        />
      </div>
      <div className={styles.grid}>
        {days.slice(0, 7).map((day) => (
          <span key={day} className={styles.weekday} aria-hidden>
            {weekday.format(asDate(day)).slice(0, 2)}
          </span>
        ))}
        {days.map((day) => (
          <Button
            key={day}
            ref={day === at ? atButton : null}
            size="small"
            appearance={day === value ? 'primary' : 'subtle'}
            aria-label={full.format(asDate(day))}
            aria-current={day === today ? 'date' : undefined}
            tabIndex={day === at ? 0 : -1}
            className={mergeClasses(
              styles.day,
              day.slice(0, 7) !== at.slice(0, 7) && day !== value && styles.otherMonth,
              day === today && styles.today,
            )}
            onKeyDown={onKeyDown}
            onClick={() => onChoose(day)}
          >
            {Number(day.slice(8))}
          </Button>
        ))}
      </div>
    </div>
  )
}
