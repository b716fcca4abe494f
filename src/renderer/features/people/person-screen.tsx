import { Badge } from '@fluentui/react-components'
import { valueName } from '../../../shared/language/value-names'
import { textIn } from '../../../shared/model/language'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { useWords } from '../../words/use-words'

/** One interlocutor, or one of our own. */
export function PersonScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const { language } = useWords()
  const parts: RecordPageParts<'people'> = {
    detail: (person) =>
      [textIn(person.function, language), textIn(person.organisation, language)]
        .filter((words) => words !== '')
        .join(' · '),
    badges: ({ side }) => (
      <Badge appearance="tint" color="informative">
        {valueName('side', side, language)}
      </Badge>
    ),
  }
  return <RecordScreen kind="people" id={id} isNew={isNew} parts={parts} />
}
