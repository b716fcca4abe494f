import { useState } from 'react'
import type { BinEntry } from '../../../shared/ipc/contract'
import { useCommand } from '../../api/use-command'
import { useNavigation } from '../../navigation/navigation-provider'
import { routeOf } from '../../navigation/route'
import { useUndoOffer } from '../../records/use-undo-offer'
import { useConfirm } from '../../ui/confirm-provider'
import { useWords } from '../../words/use-words'

export type Bin = {
  /** Brings these records back, all or none, and offers to undo it. */
  readonly restore: (entries: readonly BinEntry[]) => Promise<void>
  /** After asking, deletes these records for good. */
  readonly remove: (entries: readonly BinEntry[]) => Promise<void>
  /** After asking, deletes everything in the bin for good. */
  readonly empty: (entries: readonly BinEntry[]) => Promise<void>
  readonly isRunning: boolean
}

/** What can be done with what is in the bin. */
export function useBin(): Bin {
  const { t } = useWords()
  const { go } = useNavigation()
  const confirm = useConfirm()
  const offerUndo = useUndoOffer()
  const { run: bringBack } = useCommand('bin/restore')
  const { run: emptyOut } = useCommand('bin/empty')
  const { run: undo } = useCommand('library/undo')
  const [isRunning, setIsRunning] = useState(false)

  const restore = async (entries: readonly BinEntry[]): Promise<void> => {
    const [first] = entries
    if (first === undefined) return
    setIsRunning(true)
    const reply = await bringBack({ records: entries.map(({ kind, id }) => ({ kind, id })) })
    setIsRunning(false)
    if (!reply.ok) return
    const count = entries.length
    const title =
      count === 1
        ? t('bin.restoredOne', { title: first.title || t('records.untitled') })
        : t('bin.restoredSeveral', { count })
    const open = { label: t('bin.open'), run: () => go(routeOf(first.kind, first.id)) }
    offerUndo(title, () => void undo(), count === 1 ? [open] : [])
  }
  const forget = async (records: readonly BinEntry[] | null): Promise<void> => {
    setIsRunning(true)
    const named = records?.map(({ kind, id }) => ({ kind, id })) ?? null
    const reply = await emptyOut({ records: named })
    setIsRunning(false)
    if (reply.ok) offerUndo(t('bin.removed', { count: reply.value.removed }), () => void undo())
  }
  const remove = async (entries: readonly BinEntry[]): Promise<void> => {
    const [first] = entries
    if (first === undefined) return
    const count = entries.length
    const isSure = await confirm({
      title:
        count === 1
          ? t('bin.askRemoveOne', { title: first.title || t('records.untitled') })
          : t('bin.askRemove', { count }),
      text: t('bin.untilClosed'),
      confirm: t('bin.confirm', { count }),
    })
    if (isSure) await forget(entries)
  }
  const empty = async (entries: readonly BinEntry[]): Promise<void> => {
    const count = entries.length
    const isSure = await confirm({
      title: t('bin.askEmpty'),
      text: `${t('bin.askEmptyText', { count })} ${t('bin.untilClosed')}`,
      confirm: t('bin.confirm', { count }),
    })
    if (isSure) await forget(null)
  }
  return { restore, remove, empty, isRunning }
}
