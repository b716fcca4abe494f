import { Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import type { ReactNode } from 'react'
import type { RecordKind } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import { useRecordList } from '../api/use-record-list'
import { KindIcon } from '../navigation/kind-icon'
import { useNavigation } from '../navigation/navigation-provider'
import { routeOf } from '../navigation/route'
import { Answered } from '../ui/answered'
import { ChangeButton } from '../ui/change-button'
import { EmptyState } from '../ui/empty-state'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  detail: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '100%',
  },
  title: { textAlign: 'start' },
  badges: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground2 },
})

export type LinkedRecordsProps = {
  readonly kind: RecordKind
  readonly holds: (row: RecordSummary) => boolean
  readonly label: string
  readonly hint?: string
  /** Said when there are none. */
  readonly none: string
  readonly add: string
  readonly onAdd: () => void
  readonly badges?: (row: RecordSummary) => ReactNode
}

/** The records of another kind that belong to this one. */
export function LinkedRecords(props: LinkedRecordsProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const answer = useRecordList(props.kind, language)
  const addButton = (
    <ChangeButton icon={<AddRegular />} onClick={props.onAdd}>
      {props.add}
    </ChangeButton>
  )
  return (
    <Answered answer={answer}>
      {(all) => {
        const rows = all.filter(props.holds)
        if (rows.length === 0) {
          return <EmptyState icon={<KindIcon kind={props.kind} />} title={props.none} actions={addButton} />
        }
        return (
          <div className={styles.root}>
            {props.hint !== undefined && <Text className={styles.hint}>{props.hint}</Text>}
            <ul className={styles.list} aria-label={props.label}>
              {rows.map((row) => (
                <li key={row.id} className={styles.item}>
                  <div className={styles.words}>
                    <Link as="button" className={styles.title} onClick={() => go(routeOf(row.kind, row.id))}>
                      {row.title === '' ? t('records.untitled') : row.title}
                    </Link>
                    {row.detail !== '' && (
                      <Text size={200} className={styles.detail} title={row.detail}>
                        {row.detail}
                      </Text>
                    )}
                  </div>
                  <div className={styles.badges}>{props.badges?.(row)}</div>
                </li>
              ))}
            </ul>
            <div>{addButton}</div>
          </div>
        )
      }}
    </Answered>
  )
}
