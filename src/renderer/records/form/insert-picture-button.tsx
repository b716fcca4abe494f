import { ImageAddRegular } from '@fluentui/react-icons/svg/image-add'
import { useRef } from 'react'
import type { Language } from '../../../shared/model/language'
import { ChangeButton } from '../../ui/change-button'
import type { LocalizedTextTools } from '../../ui/localized-text-field'
import { useWords } from '../../words/use-words'
import { insertText } from './insert-text'
import { useInsertPicture } from './use-insert-picture'

/** What was selected, and in which text, when the button was pressed: the dialogs take the focus away. */
type Place = { readonly language: Language; readonly from: number; readonly until: number }

/** Puts a picture into the text that was written in last, where the cursor stood. */
export function InsertPictureButton({ tools }: { readonly tools: LocalizedTextTools }) {
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
  return (
    <>
      <ChangeButton
        size="small"
        appearance="subtle"
        icon={<ImageAddRegular />}
        disabled={isBusy}
        onClick={() => {
          const end = tools.textIn(target).length
          const box = tools.last === null ? null : tools.box(target)
          place.current = { language: target, from: box?.selectionStart ?? end, until: box?.selectionEnd ?? end }
          start()
        }}
      >
        {t('records.picture.insertIn', { language: t(`common.languages.${target}`) })}
      </ChangeButton>
      {dialog}
    </>
  )
}
