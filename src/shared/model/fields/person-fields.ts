import type { Person } from '../person'
import { choice, codes, date, localized, markdown, picture, plainLine, reference, setting, text } from './make-field'
import type { RecordForm } from './record-form'

const required = { required: true }

/** The form of a person; only an interlocutor represents a partner. */
export const personForm: RecordForm<Person> = {
  fields: {
    name: text('line', required),
    sortName: plainLine,
    pronunciation: text(),
    photo: picture,
    side: choice('side'),
    partner: reference('dossiers'),
    organisation: localized(),
    function: localized(),
    formOfAddress: localized(),
    cv: markdown(),
    spokenLanguages: codes('languages'),
    phone: text('phone'),
    email: text('email'),
    validFrom: date(),
    validUntil: date(),
    lastMeeting: date(),
    lastMeetingNote: markdown(),
    source: text(),
    asOf: date(),
    marking: setting('markings'),
  },
  groups: [
    {
      name: 'identity',
      fields: [
        'name',
        'sortName',
        'pronunciation',
        'side',
        'partner',
        'function',
        'organisation',
        'formOfAddress',
        'spokenLanguages',
        'validFrom',
        'validUntil',
        'photo',
      ],
    },
    { name: 'biography', fields: ['cv', 'lastMeeting', 'lastMeetingNote'] },
    { name: 'contact', fields: ['phone', 'email'] },
    { name: 'origin', fields: ['asOf', 'source', 'marking'] },
  ],
  facts: ['photo', 'function', 'partner', 'pronunciation', 'spokenLanguages', 'phone', 'email', 'lastMeeting', 'asOf'],
  shownWhen: { partner: ({ side }) => side === 'interlocutor' },
  inOrder: [['validFrom', 'validUntil']],
  settle: (person) => (person.side === 'own' && person.partner !== null ? { ...person, partner: null } : person),
}
