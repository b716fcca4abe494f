import { ImageAddRegular } from '@fluentui/react-icons/svg/image-add'
import { type Ref, useImperativeHandle, useRef } from 'react'
import { type Language, languages } from '../../../shared/model/language'
import { ChangeButton } from '../../ui/change-button'
import type { LocalizedTextTools } from '../../ui/localized-text-field'
import { useWords } from '../../words/use-words'
import { insertText } from './insert-text'
import { moveCaret } from './move-caret'
import { useInsertPicture } from './use-insert-picture'
import type { FileEvent } from './use-outside-file'

/** Puts a picture that was dropped or pasted into the text it was meant for. */
export type TakePicture = (file: File, event: FileEvent) => void

type InsertPictureButtonProps = { readonly tools: LocalizedTextTools; readonly ref: Ref<TakePicture> }

/** What was selected, and in which text, when it began: the dialogs take the focus away. */
type Place = { readonly language: Language; readonly from: number; readonly until: number }

/** Puts a picture into the text that was written in last, where the cursor stood. */
export function InsertPictureButton({ tools, ref }: InsertPictureButtonProps) {
  const { t } = useWords()
  const place = useRef<Place | null>(null)
  const cursor = useRef<number | null>(null)
  const insert = (markdown: string): void => {
    if (place.current === null) return
    const { language, from, until } = place.current
    const inserted = insertText(tools.textIn(language), from, until, markdown)
    cursor.current = inserted.cursor
    tools.change(language, inserted.text)
  }
  const goBack = (): void => {
    if (place.current === null) return
    const { language, until } = place.current
    const at = cursor.current ?? until
    cursor.current = null
    // The dialog gives the focus back to the button first.
    setTimeout(() => {
      const box = tools.box(language)
      box?.focus()
      box?.setSelectionRange(at, at)
    })
  }
  const target = tools.last ?? tools.first
  const { start, isBusy, dialog } = useInsertPicture(insert, goBack)
  /** Where the cursor stands in this text; at its end where it has not been in it. */
  const remember = (language: Language, hasCursor: boolean): void => {
    const end = tools.textIn(language).length
    const box = hasCursor ? tools.box(language) : null
    place.current = { language, from: box?.selectionStart ?? end, until: box?.selectionEnd ?? end }
  }
  useImperativeHandle(ref, () => (file: File, event: FileEvent) => {
    if (isBusy) return
    const box = event.target instanceof HTMLTextAreaElement ? event.target : null
    const language = languages.find((each) => each === box?.lang) ?? target
    const hasCursor = (box !== null && moveCaret(box, event)) || tools.last === language
    remember(language, hasCursor)
    start(file)
  })
  return (
    <>
      <ChangeButton
        size="small"
        appearance="subtle"
        icon={<ImageAddRegular />}
        disabled={isBusy}
        onClick={() => {
          remember(target, tools.last !== null)
          start(null)
        }}
      >
        {t('records.picture.insertIn', { language: t(`common.languages.${target}`) })}
      </ChangeButton>
      {dialog}
    </>
  )
}
