import type { Agreement, AgreementDateName, Assent } from '../agreement'
import { agreementDateNames, assentAuthorities } from '../agreement'
import type { DateField } from './field'
import {
  choice,
  choicesOf,
  codes,
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

const dateFields = Object.fromEntries(agreementDateNames.map((name) => [name, date()])) as {
  readonly [N in AgreementDateName]: DateField
}

/** The eight parliaments of a mixed treaty, each still to decide, after those already answered for. */
export function assentChecklist(known: readonly Assent[]): readonly Assent[] {
  return assentAuthorities.map(
    (authority) =>
      known.find((assent) => assent.authority === authority) ?? { authority, state: 'pending', date: null, act: null },
  )
}

/** A mixed treaty has the whole checklist, every other agreement has none. */
function settle(agreement: Agreement): Agreement {
  if (agreement.competence !== 'mixed')
    return agreement.assents.length === 0 ? agreement : { ...agreement, assents: [] }
  if (agreement.assents.length === assentAuthorities.length) return agreement
  return { ...agreement, assents: assentChecklist(agreement.assents) }
}

/** The form of an agreement; the assent checklist is shown for mixed treaties alone. */
export const agreementForm: RecordForm<Agreement> = {
  fields: {
    shortTitle: localized(required),
    fullTitle: localized(),
    reference: text(),
    kind: choice('agreementKind'),
    binding: choice('bindingForce'),
    competence: choice('competence'),
    form: choice('agreementForm'),
    level: choice('agreementLevel'),
    partners: references('dossiers'),
    policyFields: choicesOf('dossierSectionKind'),
    goals: references('goals'),
    dates: { type: 'group', part: 'dates', fields: dateFields },
    signedAt: text(),
    signedBy: text(),
    parliamentDocument: text(),
    gazetteReference: text(),
    durationMonths: number({ unit: 'months', least: 1 }),
    tacitRenewal: yesNo,
    renewalMonths: number({ unit: 'months', least: 1 }),
    noticeMonths: number({ unit: 'months' }),
    assents: {
      type: 'parts',
      part: 'assent',
      layout: 'table',
      fields: { authority: choice('assentAuthority'), state: choice('assentState'), date: date(), act: text() },
      blank: null,
    },
    statusOverride: choice('agreementStatus', { required: false }),
    authenticLanguages: codes('languages'),
    publication: text(),
    depositary: text(),
    relations: {
      type: 'parts',
      part: 'relation',
      layout: 'table',
      fields: { kind: choice('agreementRelation'), agreement: reference('agreements', required) },
      blank: ({ id }) => ({ id, kind: 'implements', agreement: '' as Agreement['id'] }),
    },
    ownerUnit: text(),
    contact: text(),
    lastJointCommittee: date(),
    nextJointCommittee: date(),
    summary: markdown(),
    execution: markdown(),
    openPoints: markdown(),
    asOf: date(),
    source: text(),
    marking: setting('markings'),
  },
  groups: [
    { name: 'identity', fields: ['shortTitle', 'fullTitle', 'reference', 'kind', 'partners', 'summary'] },
    { name: 'nature', fields: ['binding', 'competence', 'form', 'level', 'policyFields', 'goals'] },
    {
      name: 'dates',
      fields: [
        'statusOverride',
        'dates',
        'signedAt',
        'signedBy',
        'parliamentDocument',
        'gazetteReference',
        'durationMonths',
        'tacitRenewal',
        'renewalMonths',
        'noticeMonths',
      ],
    },
    { name: 'assents', fields: ['assents'] },
    { name: 'publication', fields: ['authenticLanguages', 'publication', 'depositary', 'relations'] },
    {
      name: 'working',
      fields: ['ownerUnit', 'contact', 'lastJointCommittee', 'nextJointCommittee', 'execution', 'openPoints'],
    },
    { name: 'origin', fields: ['asOf', 'source', 'marking'] },
  ],
  facts: ['kind', 'partners', 'binding', 'competence', 'reference', 'nextJointCommittee', 'ownerUnit', 'asOf'],
  shownWhen: {
    assents: ({ competence }) => competence === 'mixed',
    renewalMonths: ({ tacitRenewal }) => tacitRenewal,
  },
  inOrder: [],
  settle,
}
