import { textIn } from '../../shared/model/language'
import { useAnswer } from '../api/use-answer'
import { MarkingBadge } from '../ui/marking-badge'
import { useWords } from '../words/use-words'

/** The marking with this id as a badge; nothing for none. */
export function RecordMarking({ id }: { readonly id: string | null }) {
  const { language } = useWords()
  const { data: settings } = useAnswer('settings/read')
  const marking = settings?.markings.find((each) => each.id === id)
  if (marking === undefined) return null
  return <MarkingBadge label={textIn(marking.label, language)} colour={marking.colour} />
}
