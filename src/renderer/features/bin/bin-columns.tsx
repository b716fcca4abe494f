import { makeStyles, tokens } from '@fluentui/react-components'
import type { BinEntry } from '../../../shared/ipc/contract'
import { proseMoment } from '../../../shared/language/moments'
import { valueName } from '../../../shared/language/value-names'
import type { Language } from '../../../shared/model/language'
import { KindIcon } from '../../navigation/kind-icon'
import type { TableColumn } from '../../ui/table-column'
import type { Translate } from '../../words/use-words'

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
})

function BinTitle({ entry, title }: { readonly entry: BinEntry; readonly title: string }) {
  const styles = useStyles()
  return (
    <span className={styles.title}>
      <KindIcon kind={entry.kind} className={styles.icon} />
      <span className={styles.words} title={title}>
        {title}
      </span>
    </span>
  )
}

/** What the table of the bin shows: what it was called, what it was, when it was deleted. */
export function binColumns(t: Translate, language: Language): readonly TableColumn<BinEntry>[] {
  const titleOf = ({ title }: BinEntry): string => title || t('records.untitled')
  return [
    {
      id: 'title',
      title: t('bin.columns.title'),
      text: titleOf,
      cell: (entry) => <BinTitle entry={entry} title={titleOf(entry)} />,
      grow: 3,
      filter: 'text',
    },
    {
      id: 'kind',
      title: t('bin.columns.kind'),
      text: ({ kind }) => valueName('recordKind', kind, language),
      grow: 1,
      filter: 'choice',
    },
    {
      id: 'deleted',
      title: t('bin.columns.deleted'),
      text: ({ deletedAt }) => proseMoment(deletedAt, language),
      sortBy: ({ deletedAt }) => deletedAt,
      width: 232,
      least: 160,
    },
  ]
}
