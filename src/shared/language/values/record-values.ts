import type { ClearanceState, Disclosure } from '../../model/clearance'
import type { Language } from '../../model/language'
import type { RecordKind } from '../../model/library'
import type { Side } from '../../model/person'
import type { Stance } from '../../model/talking-point'
import type { ValueTable } from './value-words'

export const recordKindNames: ValueTable<RecordKind> = {
  dossiers: { nl: 'Dossier', en: 'Dossier', de: 'Dossier', fr: 'Dossier' },
  agreements: { nl: 'Overeenkomst', en: 'Agreement', de: 'Abkommen', fr: 'Accord' },
  'goal-sets': { nl: 'Doelenkader', en: 'Goal set', de: 'Zielkatalog', fr: 'Série d’objectifs' },
  goals: { nl: 'Strategische doelstelling', en: 'Goal', de: 'Strategisches Ziel', fr: 'Objectif stratégique' },
  responsibilities: { nl: 'Kerntaak', en: 'Responsibility', de: 'Aufgabenbereich', fr: 'Mission' },
  'talking-points': { nl: 'Spreekpunt', en: 'Talking point', de: 'Gesprächspunkt', fr: 'Élément de langage' },
  people: { nl: 'Persoon', en: 'Person', de: 'Person', fr: 'Personne' },
  briefings: { nl: 'Briefing', en: 'Briefing', de: 'Briefing', fr: 'Note de briefing' },
  books: { nl: 'Briefingboek', en: 'Briefing book', de: 'Briefingmappe', fr: 'Cahier de briefing' },
}

export const recordKindPluralNames: ValueTable<RecordKind> = {
  dossiers: { nl: 'Dossiers', en: 'Dossiers', de: 'Dossiers', fr: 'Dossiers' },
  agreements: { nl: 'Overeenkomsten', en: 'Agreements', de: 'Abkommen', fr: 'Accords' },
  'goal-sets': { nl: 'Doelenkaders', en: 'Goal sets', de: 'Zielkataloge', fr: 'Séries d’objectifs' },
  goals: { nl: 'Strategische doelstellingen', en: 'Goals', de: 'Strategische Ziele', fr: 'Objectifs stratégiques' },
  responsibilities: { nl: 'Kerntaken', en: 'Responsibilities', de: 'Aufgabenbereiche', fr: 'Missions' },
  'talking-points': { nl: 'Spreekpunten', en: 'Talking points', de: 'Gesprächspunkte', fr: 'Éléments de langage' },
  people: { nl: 'Personen', en: 'People', de: 'Personen', fr: 'Personnes' },
  briefings: { nl: 'Briefings', en: 'Briefings', de: 'Briefings', fr: 'Notes de briefing' },
  books: { nl: 'Briefingboeken', en: 'Briefing books', de: 'Briefingmappen', fr: 'Cahiers de briefing' },
}

export const languageNames: ValueTable<Language> = {
  nl: { nl: 'Nederlands', en: 'Dutch', de: 'Niederländisch', fr: 'Néerlandais' },
  en: { nl: 'Engels', en: 'English', de: 'Englisch', fr: 'Anglais' },
  de: { nl: 'Duits', en: 'German', de: 'Deutsch', fr: 'Allemand' },
  fr: { nl: 'Frans', en: 'French', de: 'Französisch', fr: 'Français' },
}

export const stanceNames: ValueTable<Stance> = {
  'key-message': { nl: 'Kernboodschap', en: 'Key message', de: 'Kernbotschaft', fr: 'Message clé' },
  ask: { nl: 'Aan te kaarten', en: 'To raise', de: 'Anzusprechen', fr: 'À soulever' },
  'line-to-take': { nl: 'In te nemen standpunt', en: 'Line to take', de: 'Sprachregelung', fr: 'Position à défendre' },
  'if-raised': {
    nl: 'Indien aangekaart',
    en: 'If raised',
    de: 'Falls angesprochen',
    fr: 'Si la question est soulevée',
  },
  avoid: { nl: 'Te vermijden', en: 'To avoid', de: 'Zu vermeiden', fr: 'À éviter' },
}

export const clearanceNames: ValueTable<ClearanceState> = {
  draft: { nl: 'Ontwerp', en: 'Draft', de: 'Entwurf', fr: 'Projet' },
  submitted: {
    nl: 'Ter goedkeuring voorgelegd',
    en: 'Submitted for clearance',
    de: 'Zur Freigabe vorgelegt',
    fr: 'Soumis à validation',
  },
  cleared: { nl: 'Goedgekeurd', en: 'Cleared', de: 'Freigegeben', fr: 'Validé' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn', de: 'Zurückgezogen', fr: 'Retiré' },
}

export const disclosureNames: ValueTable<Disclosure> = {
  'for-use': { nl: 'Mag worden gebruikt', en: 'For use', de: 'Zur Verwendung', fr: 'Peut être utilisé' },
  'not-for-disclosure': {
    nl: 'Niet mee te delen',
    en: 'Not for disclosure',
    de: 'Nicht zur Weitergabe',
    fr: 'À ne pas divulguer',
  },
}

export const sideNames: ValueTable<Side> = {
  interlocutor: { nl: 'Gesprekspartner', en: 'Interlocutor', de: 'Gesprächspartner', fr: 'Interlocuteur' },
  own: { nl: 'Eigen delegatie', en: 'Our side', de: 'Eigene Seite', fr: 'Notre délégation' },
}
