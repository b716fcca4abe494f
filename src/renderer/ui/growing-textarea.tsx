import { makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { type ComponentProps, useCallback, useLayoutEffect, useRef } from 'react'

export type GrowingTextareaProps = Omit<ComponentProps<typeof Textarea>, 'resize' | 'value' | 'onChange' | 'ref'> & {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Rows shown when there is little or no text. */
  readonly rows?: number
}

const useStyles = makeStyles({
  root: { width: '100%' },
  field: { maxHeight: 'none', overflow: 'hidden', lineHeight: tokens.lineHeightBase300 },
})

/** A text box as tall as its text; Markdown is written as it is. */
export function GrowingTextarea({ value, onChange, rows = 3, className, ...rest }: GrowingTextareaProps) {
  const styles = useStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const width = useRef(0)

  const resize = useCallback(() => {
    const element = field.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
    width.current = element.clientWidth
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(resize, [resize, value])
  useLayoutEffect(() => {
    const element = field.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width.current) resize()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [resize])

  return (
    <Textarea
      {...rest}
      className={mergeClasses(styles.root, className)}
      textarea={{ ref: field, className: styles.field, rows }}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    />
  )
}
