import { Button, makeStyles, SearchBox, ToggleButton, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { valueName } from '../../../shared/language/value-names'
import { localDay } from '../../../shared/model/calendar'
import type { RecordKind } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { useLatestAnswer } from '../../api/use-answer'
import { useRecordList } from '../../api/use-record-list'
import { KindIcon } from '../../navigation/kind-icon'
import { useNavigation } from '../../navigation/navigation-provider'
import { usePage } from '../../navigation/page'
import { routeOf } from '../../navigation/route'
import { Answered } from '../../ui/answered'
import { Area } from '../../ui/area'
import { ChangeButton } from '../../ui/change-button'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useRemembered } from '../../ui/pane-memory'
import { useReadOnly } from '../../ui/read-only'
import { SplitPane } from '../../ui/split-pane'
import { useWords } from '../../words/use-words'
import { useRecordOptions, useSettingOptions } from '../form/use-options'
import { useDeleteRecord } from '../use-delete-record'
import { firstSort, listColumns, type RowNames } from './list-columns'
import { RecordPreview } from './record-preview'
import { savedViews } from './saved-view'
import { ViewList } from './view-list'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flex: '1 1 0', minHeight: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  table: { height: '100%', minHeight: 0 },
  find: { width: '240px', maxWidth: '100%' },
  tabs: { paddingInline: tokens.spacingHorizontalMNudge },
})

export type RecordListProps = {
  readonly kind: RecordKind
  readonly onNew: () => void
  /** Stands between the head and the list, such as tabs to the lists next to this one. */
  readonly tabs?: ReactNode
}

/** Where the reader was in each list, while the window is open. */
const lastChosen = new Map<RecordKind, string>()

/** Everything of one kind: views on the left, a table, the chosen record on the right. */
export function RecordList({ kind, onNew, tabs }: RecordListProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const [text, setText] = useState('')
  const [isPreviewed, setIsPreviewed] = useRemembered('list.preview', window.innerWidth >= 1280)
  const rows = useRecordList(kind, language)
  const wanted = useDeferredValue(text.trim())
  const found = useLatestAnswer('records/find', wanted === '' ? null : { text: wanted, kinds: [kind], language })
  const title = valueName('recordKindPlural', kind, language)
  usePage(title)

  const shown = useMemo(() => {
    if (rows.data === undefined || wanted === '' || found.data === undefined) return rows.data
    const ids = new Set(found.data.map(({ id }) => id))
    return rows.data.filter(({ id }) => ids.has(id))
  }, [rows.data, found.data, wanted])

  return (
    <div className={styles.root}>
      <PageHeader
        title={title}
        actions={
          <>
            <SearchBox
              className={styles.find}
              placeholder={t('records.list.find')}
              aria-label={t('records.list.find')}
              value={text}
              onChange={(_event, data) => setText(data.value)}
            />
            <Tooltip content={t('records.list.showPreview')} relationship="label">
              <ToggleButton
                appearance="subtle"
                icon={<PanelRightRegular />}
                checked={isPreviewed}
                onClick={() => setIsPreviewed(!isPreviewed)}
              />
            </Tooltip>
            <ChangeButton appearance="primary" icon={<AddRegular />} onClick={onNew}>
              {t(`records.newTitle.${kind}`)}
            </ChangeButton>
          </>
        }
      />
      {tabs !== undefined && <div className={styles.tabs}>{tabs}</div>}
      <div className={styles.body}>
        <Answered answer={{ ...rows, data: shown }}>
          {(data) => (
            <ListBody
              key={kind}
              kind={kind}
              rows={data}
              isPreviewed={isPreviewed}
              onNew={onNew}
              find={wanted}
              onClearFind={() => setText('')}
            />
          )}
        </Answered>
      </div>
    </div>
  )
}

type ListBodyProps = {
  readonly kind: RecordKind
  readonly rows: readonly RecordSummary[]
  readonly isPreviewed: boolean
  readonly onNew: () => void
  readonly find: string
  readonly onClearFind: () => void
}

const rowId = ({ id }: RecordSummary): string => id

function ListBody({ kind, rows, isPreviewed, onNew, find, onClearFind }: ListBodyProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const remove = useDeleteRecord()
  const isReadOnly = useReadOnly() !== null
  const [viewAt, setViewAt] = useRemembered(`list.${kind}.view`, 0)
  const [selectedId, setSelectedId] = useState<string | null>(lastChosen.get(kind) ?? null)
  const names = useRowNames()
  const today = localDay(new Date())

  const views = useMemo(
    () =>
      savedViews(kind, rows, { today, t, language }).map((view) => ({
        ...view,
        count: rows.filter(view.holds).length,
      })),
    [kind, rows, today, t, language],
  )
  const view = views[viewAt] ?? views[0]
  const inView = useMemo(() => (view === undefined ? rows : rows.filter(view.holds)), [rows, view])
  const columns = useMemo(() => listColumns(kind, { t, language, names }), [kind, t, language, names])
  const selected = inView.find(({ id }) => id === selectedId) ?? null

  const select = (id: string): void => {
    lastChosen.set(kind, id)
    setSelectedId(id)
  }
  const open = (id: string): void => {
    select(id)
    go(routeOf(kind, id))
  }
  const removeRow = (id: string): void => {
    const row = rows.find((each) => each.id === id)
    void remove({ kind, id, title: row?.title || t('records.untitled') })
  }
  const table = (
    <Area label={valueName('recordKindPlural', kind, language)} className={styles.table}>
      <DataTable
        label={valueName('recordKindPlural', kind, language)}
        rows={inView}
        columns={columns}
        rowId={rowId}
        selectedId={selectedId}
        onSelect={select}
        onOpen={open}
        {...(isReadOnly ? {} : { onDelete: removeRow })}
        initialSort={firstSort(kind)}
        empty={
          find === '' ? (
            <EmptyState
              icon={<KindIcon kind={kind} />}
              title={t('records.list.empty')}
              actions={
                <ChangeButton appearance="primary" icon={<AddRegular />} onClick={onNew}>
                  {t(`records.newTitle.${kind}`)}
                </ChangeButton>
              }
            >
              {t(`records.belongs.${kind}`)}
            </EmptyState>
          ) : (
            <EmptyState
              title={t('records.list.nothingFound', { text: find })}
              actions={<Button onClick={onClearFind}>{t('records.list.clearFind')}</Button>}
            />
          )
        }
      />
    </Area>
  )
  return (
    <SplitPane
      name="list.views"
      sideAt="start"
      label={t('records.list.views')}
      initialSize={184}
      smallest={144}
      largest={360}
      side={
        views.length < 2 ? null : (
          <ViewList
            views={views}
            chosen={view?.id ?? ''}
            onChoose={(id) => setViewAt(views.findIndex((each) => each.id === id))}
          />
        )
      }
    >
      <SplitPane
        name="list.preview"
        sideAt="end"
        label={t('records.list.preview')}
        initialSize={320}
        smallest={240}
        largest={640}
        side={isPreviewed ? <RecordPreview kind={kind} row={selected} onOpen={open} /> : null}
      >
        {table}
      </SplitPane>
    </SplitPane>
  )
}

/** The names of partners, goals and markings that rows mention by id. */
function useRowNames(): RowNames {
  const partners = useRecordOptions('dossiers')
  const goals = useRecordOptions('goals')
  const markings = useSettingOptions('markings')
  return useMemo(() => {
    const titles = (options: readonly { readonly id: string; readonly title: string }[]) => {
      const byId = new Map(options.map(({ id, title }) => [id, title]))
      return (id: string): string => byId.get(id) ?? id
    }
    const numbers = new Map(goals.map(({ id, detail }) => [id, detail ?? '']))
    return {
      partner: titles(partners),
      goal: titles(goals),
      goalNumber: (id) => numbers.get(id) ?? id,
      marking: titles(markings),
    }
  }, [partners, goals, markings])
}
