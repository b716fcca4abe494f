import { useEffect, useState } from 'react'
import type { Failure } from '../../shared/ipc/failure'
import type { RecordKind, RecordOf } from '../../shared/model/library'
import { ask, FailureError, failureOf } from '../api/ask'
import { useAnswer } from '../api/use-answer'
import { useNavigation } from '../navigation/navigation-provider'
import { Answered } from '../ui/answered'
import { keptDraft, startDraft } from './kept-drafts'
import { openDraft, type RecordDraft } from './record-draft'
import { RecordEditorPage } from './record-editor-page'
import type { RecordPageParts } from './record-page-parts'

export type RecordScreenProps<K extends RecordKind> = {
  readonly kind: K
  readonly id: string
  /** The record may not be stored yet: it is then taken from the drafts of this window, or begun empty. */
  readonly isNew: boolean
  readonly parts?: RecordPageParts<K>
}

/** The page of one record, new or stored. */
export function RecordScreen<K extends RecordKind>(props: RecordScreenProps<K>) {
  const { kind, id, isNew, parts = {} } = props
  return isNew ? (
    <NewRecord key={id} kind={kind} id={id} parts={parts} />
  ) : (
    <StoredRecord key={id} kind={kind} id={id} parts={parts} />
  )
}

type OneRecord<K extends RecordKind> = {
  readonly kind: K
  readonly id: string
  readonly parts: RecordPageParts<K>
}

function StoredRecord<K extends RecordKind>({ kind, id, parts }: OneRecord<K>) {
  const answer = useAnswer('records/read', { kind, id })
  return (
    <Answered answer={answer}>
      {(read) => (
        <RecordEditorPage initial={keptDraft(kind, id) ?? openDraft(kind, read.record as RecordOf<K>)} parts={parts} />
      )}
    </Answered>
  )
}

/** The record under this id: kept in this window, stored by now, or still to be begun. */
async function findOrBegin<K extends RecordKind>(kind: K, id: string): Promise<RecordDraft<K>> {
  try {
    return openDraft(kind, (await ask('records/read', { kind, id })).record as RecordOf<K>)
  } catch {
    const blank = (await ask('records/blank', { kind })).record as RecordOf<K>
    startDraft(kind, blank)
    return keptDraft(kind, (blank as { readonly id: string }).id) as RecordDraft<K>
  }
}

function NewRecord<K extends RecordKind>({ kind, id, parts }: OneRecord<K>) {
  const { replace } = useNavigation()
  const [draft, setDraft] = useState<RecordDraft<K> | null>(() => keptDraft(kind, id))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and again on "Try again"
  useEffect(() => {
    if (draft !== null) return
    let isCurrent = true
    setFailure(null)
    findOrBegin(kind, id)
      .then((found) => {
        if (!isCurrent) return
        const foundId = (found.record as { readonly id: string }).id
        if (foundId === id) setDraft(found)
        else replace({ screen: 'record', kind, id: foundId, isNew: true })
      })
      .catch((thrown: unknown) => {
        if (isCurrent) setFailure(failureOf(thrown))
      })
    return () => {
      isCurrent = false
    }
  }, [turn])

  const answer = {
    data: draft ?? undefined,
    error: failure === null ? null : new FailureError(failure),
    refetch: () => setTurn((before) => before + 1),
  }
  return <Answered answer={answer}>{(found) => <RecordEditorPage initial={found} parts={parts} />}</Answered>
}
