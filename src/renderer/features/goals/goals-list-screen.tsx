import { Tab, TabList } from '@fluentui/react-components'
import { valueName } from '../../../shared/language/value-names'
import { useNavigation } from '../../navigation/navigation-provider'
import { RecordList } from '../../records/list/record-list'
import { useNewRecord } from '../../records/use-new-record'
import { useWords } from '../../words/use-words'

const kinds = ['talking-points', 'goals', 'goal-sets', 'responsibilities'] as const
export type GoalsListKind = (typeof kinds)[number]

/** Talking points and what they serve: goals, the sets these come in, and responsibilities, one tab each. */
export function GoalsListScreen({ kind }: { readonly kind: GoalsListKind }) {
  const { language } = useWords()
  const { go } = useNavigation()
  const add = useNewRecord()
  return (
    <RecordList
      kind={kind}
      onNew={() => void add(kind)}
      tabs={
        <TabList
          selectedValue={kind}
          onTabSelect={(_event, { value }) => go({ screen: 'list', kind: value as GoalsListKind })}
        >
          {kinds.map((each) => (
            <Tab key={each} value={each}>
              {valueName('recordKindPlural', each, language)}
            </Tab>
          ))}
        </TabList>
      }
    />
  )
}
