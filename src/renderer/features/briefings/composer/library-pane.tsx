import { makeStyles, SearchBox, Spinner, tokens, useArrowNavigationGroup } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import { valueName } from '../../../../shared/language/value-names'
import { useLatestAnswer } from '../../../api/use-answer'
import { useWords } from '../../../words/use-words'
import { useComposer } from './composer-context'
import { LibraryRow } from './library-row'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  search: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  box: { width: '100%', maxWidth: 'none' },
  hint: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
  },
})

/** What the library offers for the chosen section, and what a search finds in it. */
export function LibraryPane() {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing, section: chosen } = useComposer()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const arrows = useArrowNavigationGroup({ axis: 'vertical' })
  const section = briefing.sections.find(({ id }) => id === chosen) ?? briefing.sections[0]
  const found = useLatestAnswer(
    'briefings/suggest',
    section === undefined ? null : { id: briefing.id, section: section.kind, text: asked },
  )
  const name = section === undefined ? '' : valueName('briefingSection', section.kind, language)

  return (
    <div className={styles.root}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          size="small"
          value={text}
          placeholder={t('composer.searchLibrary')}
          aria-label={t('composer.searchLibrary')}
          data-focus="library-search"
          onChange={(_event, data) => setText(data.value)}
        />
      </div>
      <div className={styles.hint}>
        {asked === '' ? t('composer.suggestedFor', { section: name }) : t('composer.foundFor', { section: name })}
      </div>
      {found.data === undefined ? (
        <Spinner size="tiny" delay={300} />
      ) : found.data.length === 0 || section === undefined ? (
        <div className={styles.hint}>
          {asked === '' ? t('composer.nothingToSuggest') : t('composer.nothingFound', { text: asked })}
        </div>
      ) : (
        <ul className={styles.list} aria-label={t('composer.library')} {...arrows}>
          {found.data.map((summary) => (
            <LibraryRow
              key={`${summary.kind}-${summary.id}`}
              summary={summary}
              section={section.id}
              sectionKind={section.kind}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
