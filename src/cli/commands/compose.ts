import { saveRecord } from '../../main/store/records'
import { type BriefingRequest, type MeetingKind, meetingKinds } from '../../shared/model/briefing'
import type { Library } from '../../shared/model/library'
import type { Call, Command } from '../command'
import { findGoal, findMarking, findPartner } from '../find-by-name'
import { openCalledLibrary } from '../open-library'
import { noticeLine } from '../print-notices'
import { readLanguage, readPositionals, readRequired } from '../read-argument'
import { WrongUsage } from '../wrong-usage'

function readMeetingKind(call: Call): MeetingKind {
  const name = readRequired(call, 'meeting')
  const found = meetingKinds.find((kind) => kind === name)
  if (found === undefined) throw new WrongUsage(`Unknown meeting '${name}': one of ${meetingKinds.join(', ')}`)
  return found
}

function readDate(call: Call): string {
  const day = readRequired(call, 'date')
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(Number.NaN)
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
  if (!isReal) throw new WrongUsage(`--date '${day}' is not a calendar day such as 2027-03-04`)
  return day
}

function readTime(call: Call): string | null {
  const time = call.option('time')
  if (time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return time
  throw new WrongUsage(`--time '${time}' is not a time of day such as 09:30`)
}

/** Values of an option that may be given several times, each with several values between commas. */
function readNames(call: Call, option: string): readonly string[] {
  return call
    .options(option)
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** What can be wrong without looking into the library is wrong usage, and is said before it is opened. */
function readRequest(call: Call): (library: Library) => BriefingRequest {
  const meeting = {
    kind: readMeetingKind(call),
    date: readDate(call),
    time: readTime(call),
    place: call.option('place'),
  }
  const partners = readNames(call, 'partner')
  if (partners.length === 0) throw new WrongUsage('--partner is missing')
  const goals = readNames(call, 'goals')
  const marking = call.option('marking')
  return (library) => ({
    title: call.option('title'),
    partners: [...new Set(partners.map((name) => findPartner(library, name).id))],
    meeting,
    principal: call.option('principal'),
    language: readLanguage(call, library.settings.documentLanguage),
    marking: marking === null ? library.settings.defaultMarking : findMarking(library, marking),
    goals: [...new Set(goals.map((name) => findGoal(library, name).id))],
    includeUncleared: call.has('include-uncleared'),
  })
}

export const composeCommand: Command = {
  name: 'compose',
  synopsis: '--partner CODE --meeting KIND --lang LANG --date DAY [OPTIONS]',
  summary: 'Drafts a briefing from the library; prints its id, and on stderr what is missing in it.',
  options: {
    partner: { value: 'CODE', help: 'code or id of the partner; several with commas or by repeating', multiple: true },
    meeting: { value: 'KIND', help: meetingKinds.join(', ') },
    lang: { value: 'LANG', help: 'nl, en, de or fr (else the language of the documents)' },
    date: { value: 'DAY', help: 'day of the meeting, such as 2027-03-04' },
    time: { value: 'TIME', help: 'local time, such as 09:30' },
    place: { value: 'PLACE', help: 'where the meeting is' },
    title: { value: 'TITLE', help: 'title of the note (else after the meeting and the partner)' },
    principal: { value: 'NAME', help: 'who is briefed' },
    marking: { value: 'MARKING', help: 'id or label of a marking (else the library’s own)' },
    goals: { value: 'GOALS', help: 'goals to stress: numbers in the active goal set, or ids', multiple: true },
    'include-uncleared': { value: null, help: 'take points too that nobody has cleared yet' },
  },
  run: async (call) => {
    const { world } = call
    readPositionals(call)
    const makeRequest = readRequest(call)
    const store = await openCalledLibrary(call)
    const { draftBriefing } = await import('../../shared/compose/draft-briefing')
    try {
      const now = world.now()
      const library = store.read()
      const draft = draftBriefing(library, makeRequest(library), { now, newId: world.newId })
      await saveRecord(store, { kind: 'briefings', record: draft.value }, now, 'drafted')
      world.out(draft.value.id)
      for (const notice of draft.notices) world.err(noticeLine(notice, call.has('json')))
    } finally {
      await store.close()
    }
    return 0
  },
}
