import { type QueryFunctionContext, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { followStep, type KnownList, markOf } from '../../shared/ipc/list-step'
import type { Language } from '../../shared/model/language'
import type { RecordKind } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import { ask } from './ask'
import { questionKey } from './question'

const rowsOf = ({ rows }: KnownList): readonly RecordSummary[] => rows

/** Goes on from the list the window has: rows that did not change stay the very same. */
async function bringUpToDate(
  kind: RecordKind,
  language: Language,
  { client, queryKey }: QueryFunctionContext,
): Promise<KnownList> {
  let known = client.getQueryData<KnownList>(queryKey) ?? null
  for (;;) {
    const step = await ask('records/list', { kind, language, known: markOf(known) })
    known = followStep(known, step)
    if (step.isCurrent) return known
  }
}

/** Every record of a kind by title, asked again whenever the library changes in what a row shows. */
export function useRecordList(kind: RecordKind, language: Language): UseQueryResult<readonly RecordSummary[]> {
  return useQuery({
    queryKey: questionKey('records/list', { kind, language }),
    queryFn: (context) => bringUpToDate(kind, language, context),
    select: rowsOf,
    // To compare all rows with each other would take longer than to follow the steps.
    structuralSharing: false,
  })
}
