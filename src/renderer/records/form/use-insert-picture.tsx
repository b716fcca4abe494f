import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { pictureMarkdown } from '../../../shared/document/picture-markdown'
import { attachmentSource } from '../../../shared/model/attachments'
import { FormDialog } from '../../ui/form-dialog'
import { TextField } from '../../ui/text-field'
import { useWords } from '../../words/use-words'
import { LibraryPicture } from '../library-picture'
import { followText, type TextPlace } from './follow-text'
import { insertText } from './insert-text'
import { type ChosenPicture, useChoosePicture } from './use-choose-picture'

const useStyles = makeStyles({
  content: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalL },
  fields: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

/** The texts of a field, by what it calls them. */
export type TextsOfField<Name> = {
  readonly textIn: (name: Name) => string
  readonly change: (name: Name, text: string) => void
  /** The box the text is written in; null where it is not shown. */
  readonly box: (name: Name) => HTMLTextAreaElement | null
}

export type InsertPicture<Name> = {
  /**
   * Takes the file, or, for null, asks for one; then asks what it shows. It goes where the cursor of this text stands, or,
   * where it has none, to the text's end.
   */
  readonly start: (name: Name, hasCursor: boolean, given: File | null) => void
  readonly isBusy: boolean
  /** Whether the keyboard is, or will soon be, elsewhere for the sake of a picture. */
  readonly isAway: RefObject<boolean>
  readonly dialog: ReactNode
}

type Draft = ChosenPicture & { readonly alt: string | null; readonly caption: string | null }

/** Where the picture is to go, and in which text; it is written on while the picture is being taken in. */
type Place<Name> = TextPlace & { readonly name: Name; readonly text: string }

/** Asks for a picture and for its description, and puts the Markdown for it into the text it is meant for. */
export function useInsertPicture<Name>(texts: TextsOfField<Name>): InsertPicture<Name> {
  const styles = useStyles()
  const { t } = useWords()
  const { choose, isChoosing } = useChoosePicture()
  const [draft, setDraft] = useState<Draft | null>(null)
  const place = useRef<Place<Name> | null>(null)
  const isAway = useRef(false)

  useLayoutEffect(() => {
    if (place.current === null) return
    const { name, text } = place.current
    const written = texts.textIn(name)
    place.current = { name, text: written, ...followText(place.current, text, written) }
  })

  const goBack = (name: Name, cursor: number | null): void => {
    setDraft(null)
    place.current = null
    // The dialog gives the focus back to the button first.
    setTimeout(() => {
      const box = texts.box(name)
      box?.focus()
      if (cursor !== null) box?.setSelectionRange(cursor, cursor)
      isAway.current = false
    })
  }
  const start = async (name: Name, hasCursor: boolean, given: File | null): Promise<void> => {
    const text = texts.textIn(name)
    const box = hasCursor ? texts.box(name) : null
    const { selectionStart: from, selectionEnd: until } = box ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    }
    place.current = { name, text, from, until }
    isAway.current = true
    const chosen = await choose(given)
    if (chosen !== null) setDraft({ ...chosen, alt: null, caption: null })
    else if (given === null) goBack(name, null)
    else {
      // Nothing was asked: whoever writes, here or elsewhere, writes on.
      place.current = null
      isAway.current = false
    }
  }
  const close = (): void => {
    if (place.current !== null) goBack(place.current.name, null)
  }
  const insert = (): void => {
    if (draft?.alt == null || place.current === null) return
    const { name, text, from, until } = place.current
    const markdown = pictureMarkdown(attachmentSource(draft.name), draft.alt, draft.caption)
    const inserted = insertText(text, from, until, markdown)
    texts.change(name, inserted.text)
    goBack(name, inserted.cursor)
  }
  return {
    start: (name, hasCursor, given) => void start(name, hasCursor, given),
    isBusy: isChoosing || draft !== null,
    isAway,
    dialog: draft !== null && (
      <FormDialog
        title={t('records.picture.insertTitle')}
        isOpen
        confirm={t('records.picture.insertThis')}
        canConfirm={(draft.alt ?? '').trim() !== ''}
        onConfirm={insert}
        onCancel={close}
      >
        <div className={styles.content}>
          <LibraryPicture name={draft.name} alt={draft.title} />
          <div className={styles.fields}>
            <TextField
              label={t('records.picture.description')}
              hint={t('records.picture.descriptionHint')}
              value={draft.alt}
              onChange={(alt) => setDraft({ ...draft, alt })}
              isRequired
            />
            <TextField
              label={t('records.picture.caption')}
              hint={t('records.picture.captionHint')}
              value={draft.caption}
              onChange={(caption) => setDraft({ ...draft, caption })}
            />
          </div>
        </div>
      </FormDialog>
    ),
  }
}
