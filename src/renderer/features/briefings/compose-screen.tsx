import type { BriefingId } from '../../../shared/model/id'
import { useAnswer } from '../../api/use-answer'
import { Answered } from '../../ui/answered'
import { Composer } from './composer/composer'
import { briefingIn } from './editing/use-draft'

/** The composer of a stored note. */
export function ComposeScreen({ id }: { readonly id: BriefingId }) {
  const answer = useAnswer('records/read', { kind: 'briefings', id })
  return <Answered answer={answer}>{(reply) => <Composer key={id} stored={briefingIn(reply)} />}</Answered>
}
