import type { FileEvent } from './use-outside-file'

/** Puts the caret where something was dropped; false where the window cannot tell, and for what was pasted. */
export function moveCaret(box: HTMLTextAreaElement, event: FileEvent): boolean {
  if (!('dataTransfer' in event)) return false
  // Chromium 128 and later.
  const found = document.caretPositionFromPoint?.(event.clientX, event.clientY)
  if (found?.offsetNode !== box) return false
  box.setSelectionRange(found.offset, found.offset)
  return true
}
