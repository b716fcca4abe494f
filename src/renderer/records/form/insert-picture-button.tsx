import { ImageAddRegular } from '@fluentui/react-icons/svg/image-add'
import { type Ref, useImperativeHandle } from 'react'
import { languages } from '../../../shared/model/language'
import { ChangeButton } from '../../ui/change-button'
import type { LocalizedTextTools } from '../../ui/localized-text-field'
import { useWords } from '../../words/use-words'
import { moveCaret } from './move-caret'
import { useInsertPicture } from './use-insert-picture'
import type { TakeFile } from './use-outside-file'

type InsertPictureButtonProps = {
  readonly tools: LocalizedTextTools
  /** Puts a picture that was dropped or pasted into the text it was meant for. */
  readonly ref: Ref<TakeFile>
}

/** Puts a picture into the text that was written in last, where the cursor stood. */
export function InsertPictureButton({ tools, ref }: InsertPictureButtonProps) {
  const { t } = useWords()
  const target = tools.last ?? tools.first
  const { start, isBusy, dialog } = useInsertPicture(tools)
  useImperativeHandle(
    ref,
    (): TakeFile => (file, event) => {
      if (isBusy) return false
      const box = event.target instanceof HTMLTextAreaElement ? event.target : null
      const language = languages.find((each) => each === box?.lang) ?? target
      const hasCursor = (box !== null && moveCaret(box, event)) || tools.last === language
      start(language, hasCursor, file)
      return true
    },
  )
  return (
    <>
      <ChangeButton
        size="small"
        appearance="subtle"
        icon={<ImageAddRegular />}
        disabled={isBusy}
        onClick={() => start(target, tools.last !== null, null)}
      >
        {t('records.picture.insertIn', { language: t(`common.languages.${target}`) })}
      </ChangeButton>
      {dialog}
    </>
  )
}
