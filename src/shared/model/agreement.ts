import type { DossierSectionKind } from './dossier'
import type { AgreementId, DossierId, GoalId, IsoDate, PartId } from './id'
import type { LocalizedText } from './language'
import type { RecordBase } from './record-base'

export const agreementKinds = [
  'treaty',
  'protocol',
  'exchange-of-notes',
  'administrative-arrangement',
  'cooperation-framework',
  'work-programme',
  'memorandum-of-understanding',
  'joint-declaration',
  'letter-of-intent',
  'twinning',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

export const bindingForces = ['binding', 'not-binding', 'politically-binding'] as const
export type BindingForce = (typeof bindingForces)[number]

export const competences = ['exclusive-flemish', 'mixed', 'federal-followed', 'eu', 'non-treaty-act'] as const
export type Competence = (typeof competences)[number]

export const agreementForms = ['bilateral', 'plurilateral', 'multilateral'] as const
export type AgreementForm = (typeof agreementForms)[number]

/** Whether Flanders acts as Community, as Region, or as both. */
export const agreementLevels = ['community', 'region', 'both'] as const
export type AgreementLevel = (typeof agreementLevels)[number]

export const agreementStatuses = [
  'idea',
  'draft',
  'in-negotiation',
  'initialled',
  'signed',
  'assent-pending',
  'assent-given',
  'ratified',
  'provisionally-applied',
  'in-force',
  'active',
  'suspended',
  'lapsed',
  'expired',
  'denounced',
  'replaced',
  'superseded',
  'archived',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** The steps of an agreement's life, each a day or null. */
export const agreementDateNames = [
  'negotiationMandate',
  'initialled',
  'signed',
  'governmentApproval',
  'councilOfStateAdvice',
  'decreeTabled',
  'assentDecree',
  'officialGazette',
  'partnerNotification',
  'ratificationDeposited',
  'provisionalApplication',
  'entryIntoForce',
  'expiry',
  'denounced',
  'ended',
  'reviewed',
] as const
export type AgreementDateName = (typeof agreementDateNames)[number]

/** The parliaments whose assent a mixed treaty may need before Belgium ratifies. */
export const assentAuthorities = [
  'federal',
  'flemish',
  'french-community',
  'german-speaking-community',
  'walloon-region',
  'brussels-capital-region',
  'joint-community-commission',
  'french-community-commission',
] as const
export type AssentAuthority = (typeof assentAuthorities)[number]

export const assentStates = ['not-needed', 'pending', 'given'] as const
export type AssentState = (typeof assentStates)[number]

export type Assent = {
  readonly authority: AssentAuthority
  readonly state: AssentState
  readonly date: IsoDate | null
  readonly act: string | null
}

export const agreementRelationKinds = ['amends', 'replaces', 'implements', 'annex-to', 'work-programme-of'] as const
export type AgreementRelationKind = (typeof agreementRelationKinds)[number]

export type AgreementRelation = {
  readonly id: PartId
  readonly kind: AgreementRelationKind
  readonly agreement: AgreementId
}

/** A treaty or softer arrangement with one or more partners. */
export type Agreement = RecordBase<AgreementId> & {
  readonly shortTitle: LocalizedText
  readonly fullTitle: LocalizedText
  readonly reference: string | null
  readonly kind: AgreementKind
  readonly binding: BindingForce
  readonly competence: Competence
  readonly form: AgreementForm
  readonly level: AgreementLevel
  readonly partners: readonly DossierId[]
  readonly policyFields: readonly DossierSectionKind[]
  readonly goals: readonly GoalId[]

  readonly dates: { readonly [N in AgreementDateName]: IsoDate | null }
  readonly signedAt: string | null
  readonly signedBy: string | null
  /** Parliament document that tabled the decree. */
  readonly parliamentDocument: string | null
  readonly gazetteReference: string | null
  readonly durationMonths: number | null
  readonly tacitRenewal: boolean
  readonly renewalMonths: number | null
  readonly noticeMonths: number | null
  /** Mixed treaties only; empty for every other competence. */
  readonly assents: readonly Assent[]
  /** Set by hand where the dates cannot tell (suspended, archived …); null lets the dates decide. */
  readonly statusOverride: AgreementStatus | null

  /** ISO 639 codes. */
  readonly authenticLanguages: readonly string[]
  readonly publication: string | null
  readonly depositary: string | null
  readonly relations: readonly AgreementRelation[]

  readonly ownerUnit: string | null
  readonly contact: string | null
  readonly lastJointCommittee: IsoDate | null
  readonly nextJointCommittee: IsoDate | null
  readonly summary: LocalizedText
  readonly execution: LocalizedText
  readonly openPoints: LocalizedText
  readonly asOf: IsoDate | null
  readonly source: string | null
  readonly marking: PartId | null
}
