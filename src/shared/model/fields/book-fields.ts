import type { Book } from '../book'
import { noText } from '../language'
import { clearanceField } from './clearance-fields'
import {
  choice,
  clock,
  date,
  localized,
  markdown,
  number,
  reference,
  references,
  setting,
  text,
  yesNo,
} from './make-field'
import type { RecordForm } from './record-form'

const required = { required: true }

export const bookForm: RecordForm<Book> = {
  fields: {
    title: localized(required),
    partners: references('dossiers'),
    from: date(required),
    until: date(required),
    principal: text(),
    language: choice('language'),
    marking: setting('markings'),
    copyNumber: number({ least: 1 }),
    version: number({ least: 1, required: true }),
    asOf: date(required),
    unit: text(),
    drafter: text(),
    clearance: clearanceField,
    programme: {
      type: 'parts',
      part: 'programmeItem',
      layout: 'cards',
      fields: {
        date: date(required),
        from: clock(),
        until: clock(),
        place: text(),
        title: localized(),
        lead: text(),
        ourParticipants: references('people'),
        theirParticipants: references('people'),
        press: choice('pressStatus'),
        briefing: reference('briefings'),
      },
      blank: ({ id, today }) => ({
        id,
        date: today,
        from: null,
        until: null,
        place: null,
        title: noText,
        lead: null,
        ourParticipants: [],
        theirParticipants: [],
        press: 'closed',
        briefing: null,
      }),
    },
    delegation: references('people'),
    counterparts: references('people'),
    objectives: markdown(),
    sceneSetter: markdown(),
    issueBriefings: references('briefings'),
    includeDossiers: yesNo,
    includeAgreements: yesNo,
    includeBiographies: yesNo,
    speeches: markdown(),
    logistics: markdown(),
    annexes: markdown(),
  },
  groups: [
    {
      name: 'identity',
      fields: ['title', 'partners', 'from', 'until', 'principal', 'delegation', 'counterparts'],
    },
    { name: 'programme', fields: ['programme'] },
    {
      name: 'content',
      fields: [
        'objectives',
        'sceneSetter',
        'issueBriefings',
        'includeDossiers',
        'includeAgreements',
        'includeBiographies',
      ],
    },
    { name: 'annexes', fields: ['speeches', 'logistics', 'annexes'] },
    {
      name: 'origin',
      fields: ['language', 'marking', 'version', 'copyNumber', 'asOf', 'unit', 'drafter', 'clearance'],
    },
  ],
  facts: ['partners', 'from', 'until', 'principal', 'language', 'version', 'drafter', 'asOf'],
  shownWhen: {},
  settle: (book) => book,
}
