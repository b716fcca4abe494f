import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import type { Book } from '../../../shared/model/book'
import { useRecordList } from '../../api/use-record-list'
import { useNavigation } from '../../navigation/navigation-provider'
import { routeOf } from '../../navigation/route'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  none: { color: tokens.colorNeutralForeground3 },
})

/** The briefs that make up the book, each one click from its composer. */
export function BookBriefings({ book }: { readonly book: Book }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const { data: all = [] } = useRecordList('briefings', language)
  const wanted = new Set([...book.programme.map(({ briefing }) => briefing), ...book.issueBriefings])
  const found = [...wanted].flatMap((id) => all.filter((summary) => summary.id === id))
  return (
    <div className={styles.root}>
      <Text weight="semibold">{t('books.openBriefing')}</Text>
      {found.length === 0 ? (
        <Text className={styles.none}>{t('books.noBriefings')}</Text>
      ) : (
        <ul className={styles.list}>
          {found.map(({ id, title }) => (
            <li key={id}>
              <Button size="small" icon={<DocumentTextRegular />} onClick={() => go(routeOf('briefings', id))}>
                {title}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
