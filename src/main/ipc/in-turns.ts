import type { Steps } from '../../shared/compose/steps'
import { Turn } from './turn'

/** Does all the steps, with rests in between. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  const turn = new Turn()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (turn.isOver) await turn.rest()
  }
}
