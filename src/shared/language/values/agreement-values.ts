import type {
  AgreementDateName,
  AgreementForm,
  AgreementKind,
  AgreementLevel,
  AgreementRelationKind,
  AgreementStatus,
  AssentAuthority,
  AssentState,
  BindingForce,
  Competence,
} from '../../model/agreement'
import type { ValueTable } from './value-words'

export const agreementKindNames: ValueTable<AgreementKind> = {
  treaty: { nl: 'Verdrag', en: 'Treaty', de: 'Vertrag', fr: 'Traité' },
  protocol: { nl: 'Protocol', en: 'Protocol', de: 'Protokoll', fr: 'Protocole' },
  'exchange-of-notes': {
    nl: 'Notawisseling',
    en: 'Exchange of notes',
    de: 'Notenwechsel',
    fr: 'Échange de notes',
  },
  'administrative-arrangement': {
    nl: 'Administratieve schikking',
    en: 'Administrative arrangement',
    de: 'Verwaltungsvereinbarung',
    fr: 'Arrangement administratif',
  },
  'cooperation-framework': {
    nl: 'Samenwerkingskader',
    en: 'Cooperation framework',
    de: 'Rahmenvereinbarung über Zusammenarbeit',
    fr: 'Cadre de coopération',
  },
  'work-programme': { nl: 'Werkprogramma', en: 'Work programme', de: 'Arbeitsprogramm', fr: 'Programme de travail' },
  'memorandum-of-understanding': {
    nl: 'Memorandum van overeenstemming',
    en: 'Memorandum of understanding',
    de: 'Gemeinsame Absichtserklärung (MoU)',
    fr: 'Mémorandum d’entente',
  },
  'joint-declaration': {
    nl: 'Gemeenschappelijke verklaring',
    en: 'Joint declaration',
    de: 'Gemeinsame Erklärung',
    fr: 'Déclaration commune',
  },
  'letter-of-intent': {
    nl: 'Intentieverklaring',
    en: 'Letter of intent',
    de: 'Absichtserklärung',
    fr: 'Lettre d’intention',
  },
  twinning: { nl: 'Verbroedering', en: 'Twinning', de: 'Partnerschaft', fr: 'Jumelage' },
}

export const bindingForceNames: ValueTable<BindingForce> = {
  binding: {
    nl: 'Juridisch bindend',
    en: 'Legally binding',
    de: 'Rechtlich bindend',
    fr: 'Juridiquement contraignant',
  },
  'not-binding': { nl: 'Niet bindend', en: 'Not binding', de: 'Nicht bindend', fr: 'Non contraignant' },
  'politically-binding': {
    nl: 'Alleen politiek bindend',
    en: 'Politically binding only',
    de: 'Nur politisch bindend',
    fr: 'Contraignant sur le plan politique uniquement',
  },
}

export const competenceNames: ValueTable<Competence> = {
  'exclusive-flemish': {
    nl: 'Exclusief Vlaams',
    en: 'Exclusively Flemish',
    de: 'Ausschließlich flämisch',
    fr: 'Exclusivement flamande',
  },
  mixed: { nl: 'Gemengd', en: 'Mixed', de: 'Gemischt', fr: 'Mixte' },
  'federal-followed': {
    nl: 'Federaal, door Vlaanderen gevolgd',
    en: 'Federal, followed by Flanders',
    de: 'Föderal, von Flandern verfolgt',
    fr: 'Fédérale, suivie par la Flandre',
  },
  eu: { nl: 'Europese Unie', en: 'European Union', de: 'Europäische Union', fr: 'Union européenne' },
  'non-treaty-act': {
    nl: 'Geen verdrag',
    en: 'Not a treaty',
    de: 'Kein völkerrechtlicher Vertrag',
    fr: 'Acte non conventionnel',
  },
}

export const agreementFormNames: ValueTable<AgreementForm> = {
  bilateral: { nl: 'Bilateraal', en: 'Bilateral', de: 'Bilateral', fr: 'Bilatéral' },
  plurilateral: { nl: 'Plurilateraal', en: 'Plurilateral', de: 'Plurilateral', fr: 'Plurilatéral' },
  multilateral: { nl: 'Multilateraal', en: 'Multilateral', de: 'Multilateral', fr: 'Multilatéral' },
}

export const agreementLevelNames: ValueTable<AgreementLevel> = {
  community: { nl: 'Gemeenschap', en: 'Community', de: 'Gemeinschaft', fr: 'Communauté' },
  region: { nl: 'Gewest', en: 'Region', de: 'Region', fr: 'Région' },
  both: {
    nl: 'Gemeenschap en Gewest',
    en: 'Community and Region',
    de: 'Gemeinschaft und Region',
    fr: 'Communauté et Région',
  },
}

export const agreementStatusNames: ValueTable<AgreementStatus> = {
  idea: { nl: 'Idee', en: 'Idea', de: 'Idee', fr: 'Idée' },
  draft: { nl: 'Ontwerp', en: 'Draft', de: 'Entwurf', fr: 'Projet' },
  'in-negotiation': { nl: 'In onderhandeling', en: 'In negotiation', de: 'In Verhandlung', fr: 'En négociation' },
  initialled: { nl: 'Geparafeerd', en: 'Initialled', de: 'Paraphiert', fr: 'Paraphé' },
  signed: { nl: 'Ondertekend', en: 'Signed', de: 'Unterzeichnet', fr: 'Signé' },
  'assent-pending': {
    nl: 'Instemming hangende',
    en: 'Assent pending',
    de: 'Zustimmung ausstehend',
    fr: 'Assentiment en cours',
  },
  'assent-given': { nl: 'Instemming verleend', en: 'Assent given', de: 'Zustimmung erteilt', fr: 'Assentiment donné' },
  ratified: { nl: 'Geratificeerd', en: 'Ratified', de: 'Ratifiziert', fr: 'Ratifié' },
  'provisionally-applied': {
    nl: 'Voorlopig toegepast',
    en: 'Provisionally applied',
    de: 'Vorläufig angewandt',
    fr: 'Appliqué à titre provisoire',
  },
  'in-force': { nl: 'In werking', en: 'In force', de: 'In Kraft', fr: 'En vigueur' },
  active: { nl: 'Lopend', en: 'Active', de: 'Laufend', fr: 'En cours' },
  suspended: { nl: 'Geschorst', en: 'Suspended', de: 'Ausgesetzt', fr: 'Suspendu' },
  lapsed: { nl: 'Beëindigd', en: 'Lapsed', de: 'Ausgelaufen', fr: 'Caduc' },
  expired: { nl: 'Verstreken', en: 'Expired', de: 'Abgelaufen', fr: 'Expiré' },
  denounced: { nl: 'Opgezegd', en: 'Denounced', de: 'Gekündigt', fr: 'Dénoncé' },
  replaced: { nl: 'Vervangen', en: 'Replaced', de: 'Ersetzt', fr: 'Remplacé' },
  superseded: {
    nl: 'Door een later verdrag vervangen',
    en: 'Superseded',
    de: 'Durch späteren Vertrag abgelöst',
    fr: 'Remplacé par un traité ultérieur',
  },
  archived: { nl: 'Gearchiveerd', en: 'Archived', de: 'Archiviert', fr: 'Archivé' },
}

export const agreementDateNames: ValueTable<AgreementDateName> = {
  negotiationMandate: {
    nl: 'Onderhandelingsmandaat',
    en: 'Negotiation mandate',
    de: 'Verhandlungsmandat',
    fr: 'Mandat de négociation',
  },
  initialled: { nl: 'Parafering', en: 'Initialled', de: 'Paraphierung', fr: 'Paraphe' },
  signed: { nl: 'Ondertekening', en: 'Signed', de: 'Unterzeichnung', fr: 'Signature' },
  governmentApproval: {
    nl: 'Goedkeuring door de Vlaamse Regering',
    en: 'Approval by the Flemish Government',
    de: 'Billigung durch die Flämische Regierung',
    fr: 'Approbation par le Gouvernement flamand',
  },
  councilOfStateAdvice: {
    nl: 'Advies van de Raad van State',
    en: 'Advice of the Council of State',
    de: 'Gutachten des Staatsrates',
    fr: 'Avis du Conseil d’État',
  },
  decreeTabled: {
    nl: 'Indiening van het ontwerp van decreet',
    en: 'Draft decree tabled',
    de: 'Einbringung des Dekretentwurfs',
    fr: 'Dépôt du projet de décret',
  },
  assentDecree: { nl: 'Instemmingsdecreet', en: 'Assent decree', de: 'Zustimmungsdekret', fr: 'Décret d’assentiment' },
  officialGazette: {
    nl: 'Bekendmaking in het Belgisch Staatsblad',
    en: 'Published in the Belgian Official Gazette',
    de: 'Veröffentlichung im Belgischen Staatsblatt',
    fr: 'Publication au Moniteur belge',
  },
  partnerNotification: {
    nl: 'Kennisgeving door de partner',
    en: 'Notification by the partner',
    de: 'Notifikation durch den Partner',
    fr: 'Notification par le partenaire',
  },
  ratificationDeposited: {
    nl: 'Neerlegging van de bekrachtigingsakte',
    en: 'Ratification deposited',
    de: 'Hinterlegung der Ratifikationsurkunde',
    fr: 'Dépôt de l’instrument de ratification',
  },
  provisionalApplication: {
    nl: 'Voorlopige toepassing',
    en: 'Provisional application',
    de: 'Vorläufige Anwendung',
    fr: 'Application provisoire',
  },
  entryIntoForce: { nl: 'Inwerkingtreding', en: 'Entry into force', de: 'Inkrafttreten', fr: 'Entrée en vigueur' },
  expiry: { nl: 'Vervaldatum', en: 'Expiry', de: 'Ablauf', fr: 'Expiration' },
  denounced: { nl: 'Opzegging', en: 'Denounced', de: 'Kündigung', fr: 'Dénonciation' },
  ended: { nl: 'Beëindiging', en: 'Ended', de: 'Beendigung', fr: 'Extinction' },
  reviewed: { nl: 'Evaluatie', en: 'Reviewed', de: 'Überprüfung', fr: 'Évaluation' },
}

export const assentAuthorityNames: ValueTable<AssentAuthority> = {
  federal: { nl: 'Federaal Parlement', en: 'Federal Parliament', de: 'Föderales Parlament', fr: 'Parlement fédéral' },
  flemish: { nl: 'Vlaams Parlement', en: 'Flemish Parliament', de: 'Flämisches Parlament', fr: 'Parlement flamand' },
  'french-community': {
    nl: 'Franse Gemeenschap',
    en: 'French Community',
    de: 'Französische Gemeinschaft',
    fr: 'Communauté française',
  },
  'german-speaking-community': {
    nl: 'Duitstalige Gemeenschap',
    en: 'German-speaking Community',
    de: 'Deutschsprachige Gemeinschaft',
    fr: 'Communauté germanophone',
  },
  'walloon-region': { nl: 'Waals Gewest', en: 'Walloon Region', de: 'Wallonische Region', fr: 'Région wallonne' },
  'brussels-capital-region': {
    nl: 'Brussels Hoofdstedelijk Gewest',
    en: 'Brussels-Capital Region',
    de: 'Region Brüssel-Hauptstadt',
    fr: 'Région de Bruxelles-Capitale',
  },
  'joint-community-commission': {
    nl: 'Gemeenschappelijke Gemeenschapscommissie',
    en: 'Joint Community Commission',
    de: 'Gemeinsame Gemeinschaftskommission',
    fr: 'Commission communautaire commune',
  },
  'french-community-commission': {
    nl: 'Franse Gemeenschapscommissie',
    en: 'French Community Commission',
    de: 'Französische Gemeinschaftskommission',
    fr: 'Commission communautaire française',
  },
}

export const assentStateNames: ValueTable<AssentState> = {
  'not-needed': { nl: 'Niet vereist', en: 'Not needed', de: 'Nicht erforderlich', fr: 'Non requis' },
  pending: { nl: 'Hangende', en: 'Pending', de: 'Ausstehend', fr: 'En cours' },
  given: { nl: 'Verleend', en: 'Given', de: 'Erteilt', fr: 'Donné' },
}

export const agreementRelationNames: ValueTable<AgreementRelationKind> = {
  amends: { nl: 'Wijzigt', en: 'Amends', de: 'Ändert', fr: 'Modifie' },
  replaces: { nl: 'Vervangt', en: 'Replaces', de: 'Ersetzt', fr: 'Remplace' },
  implements: { nl: 'Voert uit', en: 'Implements', de: 'Setzt um', fr: 'Met en œuvre' },
  'annex-to': { nl: 'Bijlage bij', en: 'Annex to', de: 'Anhang zu', fr: 'Annexe à' },
  'work-programme-of': {
    nl: 'Werkprogramma van',
    en: 'Work programme of',
    de: 'Arbeitsprogramm zu',
    fr: 'Programme de travail de',
  },
}
