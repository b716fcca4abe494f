import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useReadOnly } from '../../ui/read-only'
import { useToasts } from '../../ui/toasts-provider'
import { useWords } from '../../words/use-words'

/** How a file came to be handed over: dropped or pasted. */
export type FileEvent = DragEvent<HTMLElement> | ClipboardEvent<HTMLElement>

/** Takes a file that was handed over; false while another one is still being taken. */
export type TakeFile = (file: File, event: FileEvent) => boolean

/** Texts of other programs come with a picture of themselves: whoever pastes those wants the words. */
function holdsWords({ types }: DataTransfer): boolean {
  return types.includes('text/plain') && types.includes('text/html')
}

/** Dialogs opened from inside are children for React, though they stand elsewhere in the window. */
function isInside({ currentTarget, target }: FileEvent): boolean {
  return target instanceof Node && currentTarget.contains(target)
}

/**
 * Takes a file that is dropped onto an element or pasted into it, one at a time. Where it cannot be taken it says why
 * instead.
 */
export function useOutsideFile(take: TakeFile) {
  const { t } = useWords()
  const show = useToasts()
  const readOnly = useReadOnly()
  const [isOver, setIsOver] = useState(false)

  const takeOnly = (files: FileList, event: FileEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    const [file] = files
    const title = t('records.picture.notTaken')
    if (readOnly !== null) show({ title, text: readOnly, intent: 'warning' })
    else if (files.length > 1) show({ title, text: t('records.picture.oneAtATime'), intent: 'warning' })
    else if (file !== undefined && !take(file, event)) {
      show({ title, text: t('records.picture.stillTaking'), intent: 'warning' })
    }
  }
  const handlers = {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!isInside(event) || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      event.stopPropagation()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setIsOver(false)
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      setIsOver(false)
      if (isInside(event) && event.dataTransfer.files.length > 0) takeOnly(event.dataTransfer.files, event)
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      const { clipboardData } = event
      if (!isInside(event) || clipboardData.files.length === 0 || holdsWords(clipboardData)) return
      takeOnly(clipboardData.files, event)
    },
  }
  return { isOver, handlers }
}
