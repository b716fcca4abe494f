import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ImageAddRegular } from '@fluentui/react-icons/svg/image-add'
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { moveCaret } from '../../../records/form/move-caret'
import { useInsertPicture } from '../../../records/form/use-insert-picture'
import { useOutsideFile } from '../../../records/form/use-outside-file'
import { ChangeButton } from '../../../ui/change-button'
import { GrowingTextarea } from '../../../ui/growing-textarea'
import { useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

type WordingEditorProps = {
  readonly label: string
  readonly initial: string
  readonly hint: string
  readonly onChange: (words: string) => void
  readonly onDone: () => void
  /** The keyboard or the mouse has gone elsewhere. */
  readonly onLeave: () => void
  /** Goes back to the library's words; null where there are none. */
  readonly onReset?: (() => void) | null
}

/** What happens in the dialog is none of the note's business. */
function keepInside(event: SyntheticEvent): void {
  event.stopPropagation()
}

/** Words under the hand: saved as they are typed, finished with Ctrl+Enter, Esc or by going elsewhere. */
export function WordingEditor({ label, initial, hint, onChange, onDone, onLeave, onReset = null }: WordingEditorProps) {
  const styles = useStyles()
  const { t } = useWords()
  const isReadOnly = useReadOnly() !== null
  const [words, setWords] = useState(initial)
  const root = useRef<HTMLDivElement>(null)
  const foot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const field = root.current?.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])

  // Writing on at the end pushes the foot below the edge of the pane; elsewhere in the text it is the cursor that counts.
  useEffect(() => {
    const field = root.current?.querySelector('textarea')
    if (field?.value === words && field.selectionEnd === words.length)
      foot.current?.scrollIntoView({ block: 'nearest' })
  }, [words])

  const box = () => root.current?.querySelector('textarea') ?? null
  const change = (text: string): void => {
    setWords(text)
    onChange(text)
  }
  const picture = useInsertPicture<null>({ textIn: () => words, change: (_name, text) => change(text), box })
  const { isOver, handlers } = useOutsideFile((file, event) => {
    const field = box()
    if (picture.isBusy || field === null) return false
    moveCaret(field, event)
    picture.start(null, true, file)
    return true
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone) return
    event.preventDefault()
    event.stopPropagation()
    onDone()
  }
  const onBlur = (event: FocusEvent): void => {
    // Another window in front is no reason to stop writing, nor is a picture that is being chosen.
    if (!document.hasFocus() || picture.isAway.current || root.current?.contains(event.relatedTarget)) return
    onLeave()
  }
  return (
    <>
      <div
        ref={root}
        role="none"
        className={mergeClasses(styles.root, isOver && styles.over)}
        onBlur={onBlur}
        {...handlers}
      >
        <GrowingTextarea
          aria-label={label}
          value={words}
          rows={2}
          spellCheck
          readOnly={isReadOnly}
          onKeyDown={onKeyDown}
          onChange={change}
        />
        <div ref={foot} className={styles.foot}>
          <span className={styles.hint}>{hint}</span>
          <ChangeButton
            size="small"
            appearance="subtle"
            icon={<ImageAddRegular />}
            disabled={picture.isBusy}
            onClick={() => picture.start(null, true, null)}
          >
            {t('records.picture.insert')}
          </ChangeButton>
          {onReset === null ? null : (
            <Button size="small" appearance="subtle" onClick={onReset}>
              {t('composer.backToLibrary')}
            </Button>
          )}
          <Button size="small" onClick={onDone}>
            {t('composer.done')}
          </Button>
        </div>
      </div>
      <div role="none" onKeyDown={keepInside} onClick={keepInside} onBlur={keepInside} onFocus={keepInside}>
        {picture.dialog}
      </div>
    </>
  )
}
