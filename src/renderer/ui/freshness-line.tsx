import {
  Link,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'

export type FreshnessProblem = {
  readonly id: string
  readonly text: string
  readonly isExpired: boolean
  /** Goes to where it can be mended. */
  readonly onOpen?: () => void
}

/** `problems` is what has aged or expired; none means that all is within its limits. */
export type Freshness = { readonly summary: string; readonly problems: readonly FreshnessProblem[] }

const useStyles = makeStyles({
  line: {
    display: 'block',
    width: '100%',
    height: '4px',
    flexShrink: 0,
    padding: 0,
    border: 'none',
    cursor: 'pointer',
    forcedColorAdjust: 'none',
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  aged: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  expired: { backgroundColor: tokens.colorPaletteRedBackground3 },
  problem: { textAlign: 'start' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxWidth: '48ch' },
})

/** The thin line on top of a record: green when all is within its limits, amber for aged, red for expired. Opens the list. */
export function FreshnessLine({ summary, problems }: Freshness) {
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(false)
  const isExpired = problems.some((problem) => problem.isExpired)
  const colour = isExpired ? styles.expired : problems.length > 0 ? styles.aged : styles.good
  return (
    <Popover withArrow positioning="below-start" open={isOpen} onOpenChange={(_event, data) => setIsOpen(data.open)}>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={mergeClasses(styles.line, colour)} aria-label={summary} title={summary} />
      </PopoverTrigger>
      <PopoverSurface>
        <Text weight="semibold">{summary}</Text>
        {problems.length > 0 && (
          <ul className={styles.list}>
            {problems.map(({ id, text, onOpen }) => (
              <li key={id}>
                {onOpen === undefined ? (
                  text
                ) : (
                  <Link
                    as="button"
                    className={styles.problem}
                    onClick={() => {
                      setIsOpen(false)
                      onOpen()
                    }}
                  >
                    {text}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </PopoverSurface>
    </Popover>
  )
}
