import type { Goal, GoalSet, Responsibility } from '../goal'
import { date, localized, markdown, number, reference, text } from './make-field'
import type { RecordForm } from './record-form'

const required = { required: true }

export const goalSetForm: RecordForm<GoalSet> = {
  fields: { name: localized(required), from: date(), until: date(), source: text() },
  groups: [{ name: 'identity', fields: ['name', 'from', 'until', 'source'] }],
  facts: ['from', 'until', 'source'],
  shownWhen: {},
  inOrder: [['from', 'until']],
  settle: (goalSet) => goalSet,
}

export const goalForm: RecordForm<Goal> = {
  fields: {
    goalSet: reference('goal-sets', required),
    number: number({ least: 1, required: true }),
    title: localized(required),
    description: markdown(),
  },
  groups: [{ name: 'identity', fields: ['goalSet', 'number', 'title', 'description'] }],
  facts: ['goalSet', 'number'],
  shownWhen: {},
  inOrder: [],
  settle: (goal) => goal,
}

export const responsibilityForm: RecordForm<Responsibility> = {
  fields: { number: number({ least: 1, required: true }), name: localized(required), description: markdown() },
  groups: [{ name: 'identity', fields: ['number', 'name', 'description'] }],
  facts: ['number'],
  shownWhen: {},
  inOrder: [],
  settle: (responsibility) => responsibility,
}
