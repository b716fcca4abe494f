import { Card, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import type { RecordKind } from '../../shared/model/library'
import { useAnswer } from '../api/use-answer'
import { KindIcon } from '../navigation/kind-icon'
import { useNavigation } from '../navigation/navigation-provider'
import { routeOf } from '../navigation/route'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  root: { rowGap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '320px',
    overflowY: 'auto',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3, position: 'relative', top: '2px' },
  link: { textAlign: 'start', minWidth: 0, overflowWrap: 'anywhere' },
  none: { color: tokens.colorNeutralForeground2 },
})

/** The records that refer to this one. */
export function UsedBy({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const { data } = useAnswer('records/uses', { kind, id, language })
  return (
    <Card className={styles.root} appearance="filled-alternative">
      <Subtitle2 as="h2">{t('records.usedBy')}</Subtitle2>
      {data?.length === 0 && <Text className={styles.none}>{t('records.usedByNone')}</Text>}
      {data !== undefined && data.length > 0 && (
        <ul className={styles.list}>
          {data.map((use) => (
            <li key={`${use.kind}/${use.id}`} className={styles.item}>
              <KindIcon kind={use.kind} className={styles.icon} />
              <Link as="button" className={styles.link} onClick={() => go(routeOf(use.kind, use.id))}>
                {use.title === '' ? t('records.untitled') : use.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
