import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { BinRecycleRegular } from '@fluentui/react-icons/svg/bin-recycle'
import { useDeferredValue, useMemo, useState } from 'react'
import type { BinEntry } from '../../../shared/ipc/contract'
import { foldText } from '../../../shared/model/fold-text'
import { useAnswer } from '../../api/use-answer'
import { usePage } from '../../navigation/page'
import { Answered } from '../../ui/answered'
import { Area } from '../../ui/area'
import { ChangeButton } from '../../ui/change-button'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useReadOnly } from '../../ui/read-only'
import type { TableFilters } from '../../ui/table-column'
import { useWords } from '../../words/use-words'
import { binColumns } from './bin-columns'
import { useBin } from './use-bin'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flex: '1 1 0', minHeight: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  table: { height: '100%', minHeight: 0 },
  find: { width: '240px', maxWidth: '100%' },
})

/** Two records of different kinds may share an id. */
function rowId({ kind, id }: BinEntry): string {
  return `${kind}/${id}`
}

const noneChosen: ReadonlySet<string> = new Set()

/** What was deleted: to bring back, one or several, or to delete for good. */
export function BinScreen() {
  const { t, language } = useWords()
  const answer = useAnswer('bin/list', { language })
  usePage(t('bin.title'))
  return <Answered answer={answer}>{(entries) => <OpenBin entries={entries} />}</Answered>
}

function OpenBin({ entries }: { readonly entries: readonly BinEntry[] }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const bin = useBin()
  const isReadOnly = useReadOnly() !== null
  const [text, setText] = useState('')
  const [filters, setFilters] = useState<TableFilters>({})
  const [ticked, setTicked] = useState<ReadonlySet<string>>(noneChosen)
  const [current, setCurrent] = useState<string | null>(null)
  const wanted = useDeferredValue(text.trim())
  const columns = useMemo(() => binColumns(t, language), [t, language])
  const rows = useMemo(() => {
    const words = foldText(wanted).split(/\s+/)
    return entries.filter(({ title }) => words.every((word) => foldText(title).includes(word)))
  }, [entries, wanted])
  const chosen = useMemo(() => rows.filter((row) => ticked.has(rowId(row))), [rows, ticked])
  const chosenIds = useMemo(() => new Set(chosen.map(rowId)), [chosen])

  // What is no longer in sight must not be deleted with the rest.
  const find = (typed: string): void => {
    setText(typed)
    setTicked(noneChosen)
  }
  const filter = (next: TableFilters): void => {
    setFilters(next)
    setTicked(noneChosen)
  }
  const canAct = chosen.length > 0 && !bin.isRunning
  return (
    <div className={styles.root}>
      <PageHeader
        title={t('bin.title')}
        actions={
          entries.length > 0 && (
            <>
              <SearchBox
                className={styles.find}
                placeholder={t('bin.find')}
                aria-label={t('bin.find')}
                value={text}
                onChange={(_event, data) => find(data.value)}
              />
              <ChangeButton
                appearance="primary"
                icon={<ArrowUndoRegular />}
                disabled={!canAct}
                onClick={() => void bin.restore(chosen)}
              >
                {chosen.length > 1 ? t('bin.restoreSeveral', { count: chosen.length }) : t('bin.restore')}
              </ChangeButton>
              <ChangeButton disabled={!canAct} onClick={() => void bin.remove(chosen)}>
                {t('bin.remove')}
              </ChangeButton>
              <ChangeButton disabled={bin.isRunning} onClick={() => void bin.empty(entries)}>
                {t('bin.emptyIt')}
              </ChangeButton>
            </>
          )
        }
      />
      <div className={styles.body}>
        <Area label={t('bin.title')} className={styles.table}>
          <DataTable
            label={t('bin.title')}
            rows={rows}
            columns={columns}
            rowId={rowId}
            selectedId={current}
            onSelect={setCurrent}
            onOpen={(id) => {
              if (!isReadOnly && !bin.isRunning) void bin.restore(rows.filter((row) => rowId(row) === id))
            }}
            onDelete={(id) => {
              if (isReadOnly || bin.isRunning) return
              void bin.remove(chosenIds.has(id) ? chosen : rows.filter((row) => rowId(row) === id))
            }}
            chosen={{ ids: chosenIds, onChange: setTicked }}
            initialSort={{ column: 'deleted', direction: 'descending' }}
            filters={filters}
            onFiltersChange={filter}
            empty={
              entries.length === 0 ? (
                <EmptyState icon={<BinRecycleRegular />} title={t('bin.nothing')}>
                  {t('bin.nothingText')}
                </EmptyState>
              ) : (
                <EmptyState
                  title={t('bin.nothingFound', { text: wanted })}
                  actions={<Button onClick={() => find('')}>{t('bin.clearFind')}</Button>}
                />
              )
            }
          />
        </Area>
      </div>
    </div>
  )
}
