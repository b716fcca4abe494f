import { Button, Tooltip, useRestoreFocusTarget } from '@fluentui/react-components'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { type ReactElement, useState } from 'react'
import type { RecordKind } from '../../../shared/model/library'
import { useAction } from '../../actions/actions-provider'
import { useWords } from '../../words/use-words'
import { VersionsDialog } from './versions-dialog'

export type VersionedRecord = {
  readonly kind: RecordKind
  readonly id: string
  readonly title: string
  /** Stores what was typed last, so that the present version is the one on the page. */
  readonly flush: () => Promise<unknown>
}

/** Both are null while the record is not stored yet. */
export type Versions = {
  readonly show: (() => void) | null
  readonly dialog: ReactElement | null
}

/** The earlier versions of the record on this page, by action and by whatever the page puts `show` on. */
export function useVersions(record: VersionedRecord | null): Versions {
  const [isOpen, setIsOpen] = useState(false)
  const show = (): void => void record?.flush().finally(() => setIsOpen(true))
  useAction('versions', record === null ? null : show)
  if (record === null) return { show: null, dialog: null }
  const { kind, id, title } = record
  return {
    show,
    dialog: <VersionsDialog kind={kind} id={id} title={title} isOpen={isOpen} onClose={() => setIsOpen(false)} />,
  }
}

/** Opens the earlier versions from the head of a page, and takes the focus back when they are closed. */
export function VersionsButton(props: { readonly size?: 'small' | 'medium'; readonly onShow: () => void }) {
  const { t } = useWords()
  const restoreFocus = useRestoreFocusTarget()
  return (
    <Tooltip content={t('actions.names.versions')} relationship="label">
      <Button
        {...restoreFocus}
        size={props.size ?? 'medium'}
        appearance="subtle"
        icon={<HistoryRegular />}
        onClick={props.onShow}
      />
    </Tooltip>
  )
}
