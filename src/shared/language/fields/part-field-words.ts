import type { Agreement, AgreementRelation, Assent } from '../../model/agreement'
import type { ProgrammeItem } from '../../model/book'
import type { Meeting } from '../../model/briefing'
import type { Clearance } from '../../model/clearance'
import type { DossierSection, TradeFigures, Visit } from '../../model/dossier'
import type { PartName } from '../../model/fields/field'
import { agreementDateNames } from '../values/agreement-values'
import type { ValueTable, ValueWords } from '../values/value-words'
import { shared } from './shared-field-words'

type Parts = {
  readonly assent: Assent
  readonly clearance: Clearance
  readonly dates: Agreement['dates']
  readonly meeting: Meeting
  readonly programmeItem: Omit<ProgrammeItem, 'id'>
  readonly relation: Omit<AgreementRelation, 'id'>
  readonly section: Omit<DossierSection, 'id'>
  readonly tradeFigures: Omit<TradeFigures, 'id'>
  readonly visit: Omit<Visit, 'id'>
}

/** What the fields inside a part of a record are called. */
export const partFieldWords: { readonly [P in PartName]: ValueTable<keyof Parts[P] & string> } = {
  assent: {
    authority: { nl: 'Parlement', en: 'Parliament', de: 'Parlament', fr: 'Parlement' },
    state: { nl: 'Instemming', en: 'Assent', de: 'Zustimmung', fr: 'Assentiment' },
    date: shared.date,
    act: { nl: 'Akte', en: 'Act', de: 'Rechtsakt', fr: 'Acte' },
  },
  clearance: {
    state: {
      nl: 'Staat van goedkeuring',
      en: 'State of clearance',
      de: 'Stand der Freigabe',
      fr: 'État de validation',
    },
    unit: { nl: 'Door de dienst', en: 'By the unit', de: 'Durch das Referat', fr: 'Par le service' },
    by: { nl: 'Door', en: 'By', de: 'Durch', fr: 'Par' },
    date: { nl: 'Op', en: 'On', de: 'Am', fr: 'Le' },
  },
  dates: agreementDateNames,
  meeting: {
    kind: { nl: 'Soort ontmoeting', en: 'Kind of meeting', de: 'Art des Treffens', fr: 'Type de rencontre' },
    date: shared.date,
    time: { nl: 'Uur', en: 'Time', de: 'Uhrzeit', fr: 'Heure' },
    place: shared.place,
  },
  programmeItem: {
    date: shared.date,
    from: { nl: 'Begin', en: 'Start', de: 'Beginn', fr: 'Début' },
    until: { nl: 'Einde', en: 'End', de: 'Ende', fr: 'Fin' },
    place: shared.place,
    title: { nl: 'Programmapunt', en: 'Programme item', de: 'Programmpunkt', fr: 'Point du programme' },
    lead: { nl: 'Leiding', en: 'Lead', de: 'Federführung', fr: 'Pilote' },
    ourParticipants: { nl: 'Onze deelnemers', en: 'Our participants', de: 'Unsere Teilnehmer', fr: 'Nos participants' },
    theirParticipants: {
      nl: 'Hun deelnemers',
      en: 'Their participants',
      de: 'Deren Teilnehmer',
      fr: 'Leurs participants',
    },
    press: { nl: 'Pers', en: 'Press', de: 'Presse', fr: 'Presse' },
    briefing: { nl: 'Briefing', en: 'Briefing note', de: 'Briefing', fr: 'Note de briefing' },
  },
  relation: {
    kind: { nl: 'Verband', en: 'Relation', de: 'Beziehung', fr: 'Lien' },
    agreement: { nl: 'Overeenkomst', en: 'Agreement', de: 'Abkommen', fr: 'Accord' },
  },
  section: {
    kind: { nl: 'Onderwerp', en: 'Subject', de: 'Thema', fr: 'Sujet' },
    text: shared.text,
    asOf: shared.asOf,
    source: shared.source,
    owner: shared.owner,
    marking: shared.marking,
    disclosure: shared.disclosure,
  },
  tradeFigures: {
    year: { nl: 'Jaar', en: 'Year', de: 'Jahr', fr: 'Année' },
    exports: { nl: 'Uitvoer', en: 'Exports', de: 'Ausfuhr', fr: 'Exportations' },
    imports: { nl: 'Invoer', en: 'Imports', de: 'Einfuhr', fr: 'Importations' },
    currency: { nl: 'Munt', en: 'Currency', de: 'Währung', fr: 'Monnaie' },
    rank: { nl: 'Rang', en: 'Rank', de: 'Rang', fr: 'Rang' },
    source: shared.source,
    asOf: shared.asOf,
  },
  visit: {
    date: shared.date,
    title: { nl: 'Bezoek', en: 'Visit', de: 'Besuch', fr: 'Visite' },
    outcome: { nl: 'Resultaat', en: 'Outcome', de: 'Ergebnis', fr: 'Résultat' },
  },
}

/** What one part is called: "Section", and the button that adds one. */
export const partNames: ValueTable<PartName> = {
  assent: { nl: 'Instemming', en: 'Assent', de: 'Zustimmung', fr: 'Assentiment' },
  clearance: { nl: 'Goedkeuring', en: 'Clearance', de: 'Freigabe', fr: 'Validation' },
  dates: { nl: 'Data', en: 'Dates', de: 'Daten', fr: 'Dates' },
  meeting: { nl: 'Ontmoeting', en: 'Meeting', de: 'Treffen', fr: 'Rencontre' },
  programmeItem: { nl: 'Programmapunt', en: 'Programme item', de: 'Programmpunkt', fr: 'Point du programme' },
  relation: { nl: 'Verwante overeenkomst', en: 'Related agreement', de: 'Verwandtes Abkommen', fr: 'Accord lié' },
  section: { nl: 'Tekstonderdeel', en: 'Section', de: 'Abschnitt', fr: 'Rubrique' },
  tradeFigures: { nl: 'Jaar', en: 'Year', de: 'Jahr', fr: 'Année' },
  visit: { nl: 'Bezoek', en: 'Visit', de: 'Besuch', fr: 'Visite' },
}

/** The button that adds a part, where parts can be added. */
export const addPartNames: { readonly [P in PartName]: ValueWords | null } = {
  assent: null,
  clearance: null,
  dates: null,
  meeting: null,
  programmeItem: {
    nl: 'Programmapunt toevoegen',
    en: 'Add programme item',
    de: 'Programmpunkt hinzufügen',
    fr: 'Ajouter un point du programme',
  },
  relation: {
    nl: 'Verwante overeenkomst toevoegen',
    en: 'Add related agreement',
    de: 'Verwandtes Abkommen hinzufügen',
    fr: 'Ajouter un accord lié',
  },
  section: {
    nl: 'Tekstonderdeel toevoegen',
    en: 'Add section',
    de: 'Abschnitt hinzufügen',
    fr: 'Ajouter une rubrique',
  },
  tradeFigures: { nl: 'Jaar toevoegen', en: 'Add year', de: 'Jahr hinzufügen', fr: 'Ajouter une année' },
  visit: { nl: 'Bezoek toevoegen', en: 'Add visit', de: 'Besuch hinzufügen', fr: 'Ajouter une visite' },
}

/** The words of a block that stand in one note in the place of the library's. */
export const wordingWords: ValueWords = {
  nl: 'Verwoording voor deze nota',
  en: 'Wording for this note',
  de: 'Wortlaut für diesen Vermerk',
  fr: 'Formulation pour cette note',
}
