import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { pictureMarkdown } from '../../../shared/document/picture-markdown'
import { attachmentSource } from '../../../shared/model/attachments'
import { FormDialog } from '../../ui/form-dialog'
import { TextField } from '../../ui/text-field'
import { useWords } from '../../words/use-words'
import { LibraryPicture } from '../library-picture'
import { type ChosenPicture, useChoosePicture } from './use-choose-picture'

const useStyles = makeStyles({
  content: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalL },
  fields: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

export type InsertPicture = {
  /** Takes the file, or, for null, asks for one; then asks what it shows. */
  readonly start: (given: File | null) => void
  readonly isBusy: boolean
  readonly dialog: ReactNode
}

type Draft = ChosenPicture & { readonly alt: string | null; readonly caption: string | null }

/**
 * Asks for a picture and for its description, and hands over the Markdown for it; `onDone` tells when the dialog has
 * closed, with or without a picture.
 */
export function useInsertPicture(onInsert: (markdown: string) => void, onDone: () => void): InsertPicture {
  const styles = useStyles()
  const { t } = useWords()
  const { choose, isChoosing } = useChoosePicture()
  const [draft, setDraft] = useState<Draft | null>(null)

  const start = async (given: File | null): Promise<void> => {
    const chosen = await choose(given)
    if (chosen === null) onDone()
    else setDraft({ ...chosen, alt: null, caption: null })
  }
  const close = (): void => {
    setDraft(null)
    onDone()
  }
  const insert = (): void => {
    if (draft?.alt == null) return
    onInsert(pictureMarkdown(attachmentSource(draft.name), draft.alt, draft.caption))
    close()
  }
  return {
    start: (given) => void start(given),
    isBusy: isChoosing || draft !== null,
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
