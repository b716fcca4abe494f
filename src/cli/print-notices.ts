import { describeNotice } from '../shared/compose/describe-notice'
import type { Notice } from '../shared/compose/notice'
import { printable } from './printable'

/** A notice on one line: as words, or as JSON with the words beside its facts. */
export function noticeLine(notice: Notice, asJson: boolean): string {
  const message = describeNotice(notice, 'en')
  return asJson ? JSON.stringify({ ...notice, message }) : printable(`${notice.severity}: ${message}`)
}
