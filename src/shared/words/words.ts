import { actionsWords } from './actions'
import { commonWords } from './common'

/** All of the window's words; an area's file is listed here under the first part of its keys. */
export const words = {
  actions: actionsWords,
  common: commonWords,
}
