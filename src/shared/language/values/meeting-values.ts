import type { PressStatus } from '../../model/book'
import type { BriefingBlockKind, BriefingSectionKind, MeetingKind } from '../../model/briefing'
import type { ValueTable } from './value-words'

export const meetingKindNames: ValueTable<MeetingKind> = {
  'bilateral-meeting': {
    nl: 'Bilateraal onderhoud',
    en: 'Bilateral meeting',
    de: 'Bilaterales Gespräch',
    fr: 'Entretien bilatéral',
  },
  'working-visit': { nl: 'Werkbezoek', en: 'Working visit', de: 'Arbeitsbesuch', fr: 'Visite de travail' },
  'multilateral-session': {
    nl: 'Multilaterale zitting',
    en: 'Multilateral session',
    de: 'Multilaterale Sitzung',
    fr: 'Session multilatérale',
  },
  'phone-call': { nl: 'Telefoongesprek', en: 'Phone call', de: 'Telefonat', fr: 'Entretien téléphonique' },
  reception: { nl: 'Receptie', en: 'Reception', de: 'Empfang', fr: 'Réception' },
}

export const briefingSectionNames: ValueTable<BriefingSectionKind> = {
  objectives: { nl: 'Doelstellingen', en: 'Objectives', de: 'Gesprächsziele', fr: 'Objectifs' },
  'scene-setter': { nl: 'Situering', en: 'Scene setter', de: 'Anlass und Rahmen', fr: 'Cadre de la rencontre' },
  'key-messages': { nl: 'Kernboodschappen', en: 'Key messages', de: 'Kernbotschaften', fr: 'Messages clés' },
  'to-raise': { nl: 'Aan te kaarten', en: 'To raise', de: 'Anzusprechen', fr: 'À soulever' },
  'if-raised': {
    nl: 'Indien aangekaart',
    en: 'If raised',
    de: 'Falls angesprochen',
    fr: 'Si la question est soulevée',
  },
  avoid: {
    nl: 'Te vermijden – niet mee te delen',
    en: 'To avoid – not for disclosure',
    de: 'Zu vermeiden – nicht zur Weitergabe',
    fr: 'À éviter – à ne pas divulguer',
  },
  background: { nl: 'Achtergrond', en: 'Background', de: 'Hintergrund', fr: 'Contexte' },
  agreements: { nl: 'Overeenkomsten', en: 'Agreements', de: 'Abkommen', fr: 'Accords' },
  interlocutors: { nl: 'Gesprekspartners', en: 'Interlocutors', de: 'Gesprächspartner', fr: 'Interlocuteurs' },
  annexes: { nl: 'Bijlagen', en: 'Annexes', de: 'Anlagen', fr: 'Annexes' },
  readout: { nl: 'Gespreksverslag', en: 'Readout', de: 'Gesprächsvermerk', fr: 'Compte rendu' },
}

export const pressStatusNames: ValueTable<PressStatus> = {
  closed: {
    nl: 'Gesloten voor de pers',
    en: 'Closed to the press',
    de: 'Nicht presseöffentlich',
    fr: 'Fermé à la presse',
  },
  'photo-opportunity': { nl: 'Fotomoment', en: 'Photo opportunity', de: 'Fototermin', fr: 'Séance photo' },
  'press-point': { nl: 'Persmoment', en: 'Press point', de: 'Pressestatement', fr: 'Point de presse' },
  open: { nl: 'Open voor de pers', en: 'Open to the press', de: 'Presseöffentlich', fr: 'Ouvert à la presse' },
}

/** What a block of a note is: a text of its own, or something of the library. */
export const briefingBlockNames: ValueTable<BriefingBlockKind> = {
  text: { nl: 'Eigen tekst', en: 'Own text', de: 'Eigener Text', fr: 'Texte propre' },
  goal: { nl: 'Strategische doelstelling', en: 'Goal', de: 'Strategisches Ziel', fr: 'Objectif stratégique' },
  'talking-point': { nl: 'Spreekpunt', en: 'Talking point', de: 'Gesprächspunkt', fr: 'Élément de langage' },
  'dossier-section': {
    nl: 'Deel van een dossier',
    en: 'Part of a dossier',
    de: 'Teil eines Dossiers',
    fr: 'Partie d’un dossier',
  },
  agreement: { nl: 'Overeenkomst', en: 'Agreement', de: 'Abkommen', fr: 'Accord' },
  person: { nl: 'Persoon', en: 'Person', de: 'Person', fr: 'Personne' },
}
