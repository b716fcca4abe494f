import { actionsWords } from './actions'
import { agreementsWords } from './agreements'
import { booksWords } from './books'
import { briefingsWords } from './briefings'
import { commonWords } from './common'
import { composerWords } from './composer'
import { dossiersWords } from './dossiers'
import { frameWords } from './frame'
import { homeWords } from './home'
import { previewWords } from './preview'
import { recordsWords } from './records'
import { settingsWords } from './settings'
import { talkingPointsWords } from './talking-points'
import { welcomeWords } from './welcome'

/** All of the window's words; an area's file is listed here under the first part of its keys. */
export const words = {
  actions: actionsWords,
  common: commonWords,
  records: recordsWords,
  dossiers: dossiersWords,
  agreements: agreementsWords,
  talkingPoints: talkingPointsWords,
  frame: frameWords,
  home: homeWords,
  settings: settingsWords,
  welcome: welcomeWords,
  briefings: briefingsWords,
  composer: composerWords,
  preview: previewWords,
  books: booksWords,
}
