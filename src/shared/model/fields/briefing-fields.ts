import type { Briefing } from '../briefing'
import { clearanceField } from './clearance-fields'
import { choice, clock, date, localized, number, references, setting, text } from './make-field'
import type { RecordForm } from './record-form'

const required = { required: true }

/** The head of a briefing note; its sections belong to the composer. */
export const briefingForm: RecordForm<Briefing> = {
  fields: {
    title: localized(required),
    partners: references('dossiers'),
    meeting: {
      type: 'group',
      part: 'meeting',
      fields: { kind: choice('meetingKind'), date: date(required), time: clock(), place: text() },
    },
    principal: text(),
    language: choice('language'),
    marking: setting('markings'),
    goals: references('goals'),
    unit: text(),
    drafter: text(),
    phone: text('phone'),
    version: number({ least: 1, required: true }),
    originDate: date(required),
    asOf: date(required),
    clearance: clearanceField,
    sections: { type: 'composed' },
  },
  groups: [
    { name: 'meeting', fields: ['title', 'partners', 'meeting', 'principal', 'goals'] },
    { name: 'content', fields: ['sections'] },
    {
      name: 'origin',
      fields: ['language', 'marking', 'version', 'originDate', 'asOf', 'unit', 'drafter', 'phone', 'clearance'],
    },
  ],
  facts: ['partners', 'principal', 'language', 'version', 'drafter', 'asOf'],
  shownWhen: {},
  inOrder: [],
  settle: (briefing) => briefing,
}
