import { actionsWords } from './actions'
import { commonWords } from './common'
import { recordsWords } from './records'
import { frameWords } from './frame'
import { homeWords } from './home'
import { settingsWords } from './settings'
import { welcomeWords } from './welcome'

/** All of the window's words; an area's file is listed here under the first part of its keys. */
export const words = {
  actions: actionsWords,
  common: commonWords,
  records: recordsWords,
  frame: frameWords,
  home: homeWords,
  settings: settingsWords,
  welcome: welcomeWords,
}
