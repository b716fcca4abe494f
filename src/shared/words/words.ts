import { actionsWords } from './actions'
import { agreementsWords } from './agreements'
import { backupsWords } from './backups'
import { binWords } from './bin'
import { booksWords } from './books'
import { briefingsWords } from './briefings'
import { commonWords } from './common'
import { composerWords } from './composer'
import { dossiersWords } from './dossiers'
import { frameWords } from './frame'
import { homeWords } from './home'
import { houseStyleWords } from './house-style'
import { previewWords } from './preview'
import { recordsWords } from './records'
import { recoveryWords } from './recovery'
import { settingsWords } from './settings'
import { talkingPointsWords } from './talking-points'
import { versionsWords } from './versions'
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
  houseStyle: houseStyleWords,
  backups: backupsWords,
  recovery: recoveryWords,
  welcome: welcomeWords,
  briefings: briefingsWords,
  composer: composerWords,
  preview: previewWords,
  books: booksWords,
  versions: versionsWords,
  bin: binWords,
}
