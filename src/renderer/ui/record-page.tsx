import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Area } from './area'
import { type Freshness, FreshnessLine } from './freshness-line'
import { useRemembered } from './pane-memory'

export type RecordTab = { readonly id: string; readonly title: string; readonly content: ReactNode }

export type RecordPageProps = {
  /** Of the record's form, for those who hear it. */
  readonly label: string
  readonly freshness?: Freshness
  /** A `PageHeader`. */
  readonly header: ReactNode
  /** One tab shows no tab list. */
  readonly tabs: readonly RecordTab[]
  readonly tab: string
  readonly onTabChange: (id: string) => void
  /** Stands at the right of the tab list, such as the choice of languages. */
  readonly tools?: ReactNode
  /** The facts card and other things beside the form; below it where there is little room. */
  readonly aside?: ReactNode
  readonly asideLabel?: string
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXL} 0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', flexWrap: 'wrap', flexShrink: 1, minWidth: 0, maxWidth: '100%' },
  tools: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge}` },
  scroll: {
    flex: '1 1 0',
    minHeight: 0,
    overflow: 'auto',
    containerType: 'inline-size',
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
  },
  withAside: { '@container (min-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr) 280px' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  aside: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
})

/** The page of a record: freshness line, header, tabs for its parts, facts beside them. */
export function RecordPage(props: RecordPageProps) {
  const { tabs, tab, onTabChange, aside } = props
  const styles = useStyles()
  const current = tabs.find(({ id }) => id === tab) ?? tabs[0]
  return (
    <div className={styles.root}>
      {props.freshness !== undefined && <FreshnessLine {...props.freshness} />}
      {props.header}
      <div className={styles.bar}>
        {tabs.length > 1 ? (
          <TabList
            className={styles.tabs}
            selectedValue={current?.id}
            onTabSelect={(_event, { value }) => onTabChange(String(value))}
          >
            {tabs.map(({ id, title }) => (
              <Tab key={id} value={id} id={`tab-${id}`}>
                {title}
              </Tab>
            ))}
          </TabList>
        ) : (
          <span />
        )}
        {props.tools !== undefined && <div className={styles.tools}>{props.tools}</div>}
      </div>
      <div className={styles.scroll}>
        <div className={mergeClasses(styles.columns, aside !== undefined && styles.withAside)}>
          <Area label={props.label} className={styles.form}>
            {current?.content}
          </Area>
          {aside !== undefined && (
            <Area label={props.asideLabel ?? props.label} className={styles.aside}>
              {aside}
            </Area>
          )}
        </div>
      </div>
    </div>
  )
}

/** The tab of a page that was open last, by the page's kind. */
export function useRememberedTab(page: string, tabs: readonly string[]): [string, (tab: string) => void] {
  const [index, setIndex] = useRemembered(`${page}.tab`, 0)
  return [tabs[index] ?? tabs[0] ?? '', (tab) => setIndex(Math.max(0, tabs.indexOf(tab)))]
}
