import { proseDate, proseTime, proseWeekday } from '../language/dates'
import { type DocumentWord, documentWord, fillWords } from '../language/document-words'
import { capitalised } from '../language/lists'
import { meetingPhrase } from '../language/meeting-phrase'
import type { Meeting } from '../model/briefing'
import type { Dossier } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'

/**
 * What is known of the meeting, as Markdown in all four languages, so that the note still reads right after its
 * language is switched: the meeting with its day and time, then place and principal where they are given.
 */
export function sceneSetter(meeting: Meeting, partners: readonly Dossier[], principal: string | null): LocalizedText {
  const words = (language: Language) => sceneSetterIn(meeting, partners, principal, language)
  return { nl: words('nl'), en: words('en'), de: words('de'), fr: words('fr') }
}

function sceneSetterIn(
  meeting: Meeting,
  partners: readonly Dossier[],
  principal: string | null,
  language: Language,
): string {
  const what = capitalised(escapeMarkdown(meetingPhrase(meeting.kind, partners, language)))
  const time = meeting.time === null ? '' : proseTime(meeting.time, language)
  const opening = fillWords(documentWord(time === '' ? 'onDate' : 'onDateAtTime', language), {
    meeting: what,
    weekday: proseWeekday(meeting.date, language),
    date: proseDate(meeting.date, language),
    time,
  })
  const facts: readonly (readonly [DocumentWord, string | null])[] = [
    ['place', meeting.place],
    ['principal', principal],
  ]
  const known = facts.flatMap(([name, value]) => {
    if (value === null || value.trim() === '') return []
    const label = documentWord(name, language)
    return [`- ${fillWords(documentWord('labelled', language), { label, value: escapeMarkdown(value.trim()) })}`]
  })
  return known.length === 0 ? opening : `${opening}\n\n${known.join('\n')}`
}

/** Names are not Markdown: signs that would format them are written out, and they stay on one line. */
function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~&]/g, (sign) => `\\${sign}`)
}
