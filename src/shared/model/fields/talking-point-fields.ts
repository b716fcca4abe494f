import type { TalkingPoint } from '../talking-point'
import { clearanceField } from './clearance-fields'
import { choice, date, localized, markdown, references, setting, text } from './make-field'
import type { RecordForm } from './record-form'

/** The form of a talking point; the expected question is asked of if-raised lines alone. */
export const talkingPointForm: RecordForm<TalkingPoint> = {
  fields: {
    stance: choice('stance'),
    topic: localized({ required: true }),
    text: markdown(),
    question: markdown(),
    goals: references('goals'),
    responsibilities: references('responsibilities'),
    partners: references('dossiers'),
    source: text(),
    validFrom: date(),
    validUntil: date(),
    marking: setting('markings'),
    clearance: clearanceField,
    disclosure: choice('disclosure'),
  },
  groups: [
    { name: 'text', fields: ['stance', 'topic', 'question', 'text'] },
    { name: 'target', fields: ['partners', 'goals', 'responsibilities'] },
    { name: 'origin', fields: ['clearance', 'disclosure', 'validFrom', 'validUntil', 'source', 'marking'] },
  ],
  facts: ['stance', 'disclosure', 'validFrom', 'validUntil', 'partners', 'goals', 'source'],
  shownWhen: { question: ({ stance }) => stance === 'if-raised' },
  inOrder: [['validFrom', 'validUntil']],
  settle: (point) => point,
}
