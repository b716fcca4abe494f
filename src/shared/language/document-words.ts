import type { Language } from '../model/language'
import type { ValueWords } from './values/value-words'

/** The documents' own words. `{name}` marks a value that `fillWords` puts in. */
export const documentWords = {
  briefingTitle: {
    nl: 'Briefing: {meeting}',
    en: 'Briefing: {meeting}',
    de: 'Briefing: {meeting}',
    fr: 'Note de briefing\u00a0: {meeting}',
  },
  subject: { nl: 'Onderwerp', en: 'Subject', de: 'Betreff', fr: 'Objet' },
  principal: { nl: 'Bestemd voor', en: 'Principal', de: 'Bestimmt für', fr: 'À l’attention de' },
  date: { nl: 'Datum', en: 'Date', de: 'Datum', fr: 'Date' },
  time: { nl: 'Tijdstip', en: 'Time', de: 'Uhrzeit', fr: 'Heure' },
  place: { nl: 'Plaats', en: 'Place', de: 'Ort', fr: 'Lieu' },
  origin: { nl: 'Opgesteld door', en: 'Origin', de: 'Herkunft', fr: 'Origine' },
  marking: { nl: 'Markering', en: 'Marking', de: 'Kennzeichnung', fr: 'Marquage' },
  version: { nl: 'Versie', en: 'Version', de: 'Fassung', fr: 'Version' },
  asOf: { nl: 'Stand op', en: 'As of', de: 'Stand', fr: 'Situation au' },

  onDate: {
    nl: '{meeting} op {weekday} {date}.',
    en: '{meeting} on {weekday} {date}.',
    de: '{meeting} am {weekday}, dem {date}.',
    fr: '{meeting} le {weekday} {date}.',
  },
  onDateAtTime: {
    nl: '{meeting} op {weekday} {date} om {time}.',
    en: '{meeting} on {weekday} {date} at {time}.',
    de: '{meeting} am {weekday}, dem {date}, um {time}.',
    fr: '{meeting} le {weekday} {date} à {time}.',
  },
  labelled: {
    nl: '**{label}:** {value}',
    en: '**{label}:** {value}',
    de: '**{label}:** {value}',
    fr: '**{label}\u00a0:** {value}',
  },

  coverLine: { nl: '{label}: {value}', en: '{label}: {value}', de: '{label}: {value}', fr: '{label}\u00a0: {value}' },

  question: { nl: 'Als men vraagt', en: 'If asked', de: 'Auf die Frage', fr: 'Si l’on demande' },
  answer: { nl: 'Antwoord', en: 'Answer', de: 'Antwort', fr: 'Réponse' },
  avoidNote: {
    nl: 'Alleen voor de lezer: niet uitspreken, niet overhandigen.',
    en: 'For the reader only: not to be said, not to be handed over.',
    de: 'Nur zur Unterrichtung: nicht aussprechen, nicht aushändigen.',
    fr: 'Réservé au lecteur : ne pas évoquer, ne pas remettre.',
  },
  source: { nl: 'bron: {source}', en: 'source: {source}', de: 'Quelle: {source}', fr: 'source\u00a0: {source}' },
  sources: {
    nl: 'bronnen: {source}',
    en: 'sources: {source}',
    de: 'Quellen: {source}',
    fr: 'sources\u00a0: {source}',
  },
  asOfDay: { nl: 'stand op {date}', en: 'as of {date}', de: 'Stand: {date}', fr: 'situation au {date}' },
  unlessNoted: {
    nl: 'tenzij anders vermeld',
    en: 'unless noted otherwise',
    de: 'sofern nicht anders vermerkt',
    fr: 'sauf mention contraire',
  },
  peopleTogether: {
    nl: 'Gegevens over deze personen',
    en: 'Details of these people',
    de: 'Angaben zu diesen Personen',
    fr: 'Données relatives à ces personnes',
  },
  agreementsOn: {
    nl: 'Stand van zaken op {date}',
    en: 'Position on {date}',
    de: 'Sachstand am {date}',
    fr: 'État au {date}',
  },

  agreement: { nl: 'Overeenkomst', en: 'Agreement', de: 'Abkommen', fr: 'Accord' },
  agreementStatus: { nl: 'Stand van zaken', en: 'Status', de: 'Sachstand', fr: 'État' },
  signed: { nl: 'Ondertekend', en: 'Signed', de: 'Unterzeichnet', fr: 'Signé' },
  entryIntoForce: { nl: 'In werking', en: 'In force', de: 'In Kraft', fr: 'En vigueur' },
  expires: { nl: 'Loopt af', en: 'Expires', de: 'Läuft ab', fr: 'Expire' },
  renewedTacitly: {
    nl: 'stilzwijgend verlengd',
    en: 'tacitly renewed',
    de: 'stillschweigend verlängert',
    fr: 'reconduit tacitement',
  },
  'stage-in-force': { nl: 'In werking', en: 'In force', de: 'In Kraft', fr: 'En vigueur' },
  'stage-pending': { nl: 'Hangende', en: 'Pending', de: 'Noch nicht in Kraft', fr: 'En cours' },
  'stage-expiring': {
    nl: 'Loopt binnen twaalf maanden af',
    en: 'Expiring within twelve months',
    de: 'Läuft binnen zwölf Monaten ab',
    fr: 'Expire dans les douze mois',
  },
  'stage-suspended': { nl: 'Geschorst', en: 'Suspended', de: 'Ausgesetzt', fr: 'Suspendus' },
  'stage-ended': {
    nl: 'Niet langer in werking',
    en: 'No longer in force',
    de: 'Nicht mehr in Kraft',
    fr: 'Plus en vigueur',
  },
  assentTo: {
    nl: 'Instemming met “{title}”',
    en: 'Assent to “{title}”',
    de: 'Zustimmung zu „{title}“',
    fr: 'Assentiment à «\u00a0{title}\u00a0»',
  },

  // Without a preposition in French: it would have to be elided before a vowel.
  photoOf: { nl: 'Foto van {name}', en: 'Photo of {name}', de: 'Foto von {name}', fr: 'Photo\u00a0: {name}' },
  personName: { nl: 'Naam', en: 'Name', de: 'Name', fr: 'Nom' },
  pronunciation: { nl: 'Uitspraak', en: 'Pronunciation', de: 'Aussprache', fr: 'Prononciation' },
  function: { nl: 'Functie', en: 'Function', de: 'Funktion', fr: 'Fonction' },
  organisation: { nl: 'Organisatie', en: 'Organisation', de: 'Organisation', fr: 'Organisation' },
  formOfAddress: { nl: 'Aanspreekvorm', en: 'Form of address', de: 'Anrede', fr: 'Formule d’appel' },
  spokenLanguages: { nl: 'Talen', en: 'Languages', de: 'Sprachen', fr: 'Langues' },
  cv: { nl: 'Loopbaan', en: 'Biography', de: 'Lebenslauf', fr: 'Biographie' },
  lastMeeting: { nl: 'Laatste ontmoeting', en: 'Last meeting', de: 'Letzte Begegnung', fr: 'Dernière rencontre' },

  clearanceBlock: {
    nl: 'Opstelling en goedkeuring',
    en: 'Clearance',
    de: 'Bearbeitung und Freigabe',
    fr: 'Rédaction et validation',
  },
  drafter: { nl: 'Opsteller', en: 'Drafter', de: 'Verfasst von', fr: 'Rédaction' },
  unit: { nl: 'Dienst', en: 'Unit', de: 'Referat', fr: 'Service' },
  phone: { nl: 'Telefoon', en: 'Phone', de: 'Telefon', fr: 'Téléphone' },
  clearance: { nl: 'Goedkeuring', en: 'Clearance', de: 'Freigabe', fr: 'Validation' },
  dateOfOrigin: { nl: 'Datum van opstelling', en: 'Date of origin', de: 'Erstellt am', fr: 'Date de rédaction' },

  changesSince: {
    nl: 'Wijzigingen sinds versie {number}',
    en: 'Changes since version {number}',
    de: 'Änderungen seit Fassung {number}',
    fr: 'Modifications depuis la version {number}',
  },
  versionChanged: {
    nl: '{number} (wijzigingen: zie achteraan)',
    en: '{number} (changes: see the end)',
    de: '{number} (Änderungen: siehe Ende)',
    fr: '{number} (modifications\u00a0: voir à la fin)',
  },
  changedPart: { nl: 'Onderdeel', en: 'Part', de: 'Teil', fr: 'Partie' },
  whatChanged: { nl: 'Wijziging', en: 'Change', de: 'Änderung', fr: 'Modification' },
  details: { nl: 'Gegevens', en: 'Details', de: 'Eckdaten', fr: 'Données' },
  documentTitle: { nl: 'Titel', en: 'Title', de: 'Titel', fr: 'Titre' },
  partners: { nl: 'Partners', en: 'Partners', de: 'Partner', fr: 'Partenaires' },
  changeAdded: { nl: 'Toegevoegd:', en: 'Added:', de: 'Neu:', fr: 'Ajout\u00a0:' },
  changeRemoved: { nl: 'Geschrapt:', en: 'Removed:', de: 'Gestrichen:', fr: 'Suppression\u00a0:' },
  changeMoved: { nl: 'Verplaatst:', en: 'Moved:', de: 'Verschoben:', fr: 'Déplacement\u00a0:' },
  changeReworded: { nl: 'Herschreven:', en: 'Reworded:', de: 'Neu gefasst:', fr: 'Reformulation\u00a0:' },
  changeChanged: { nl: 'Gewijzigd:', en: 'Changed:', de: 'Geändert:', fr: 'Modification\u00a0:' },
  changeRevised: {
    nl: 'Herzien in de bibliotheek:',
    en: 'Revised in the library:',
    de: 'In der Bibliothek überarbeitet:',
    fr: 'Révision dans la bibliothèque\u00a0:',
  },
  changeRevisedNote: {
    nl: 'Herziene nota:',
    en: 'Revised note:',
    de: 'Überarbeitetes Briefing:',
    fr: 'Note révisée\u00a0:',
  },
  changeFromTo: {
    nl: '“{old}” werd “{new}”',
    en: '“{old}” became “{new}”',
    de: '„{old}“ wurde zu „{new}“',
    fr: '«\u00a0{old}\u00a0» devient «\u00a0{new}\u00a0»',
  },
  moreChanges: {
    nl: 'en nog {count} andere wijzigingen',
    en: 'and {count} more changes',
    de: 'und {count} weitere Änderungen',
    fr: 'et {count} autres modifications',
  },

  cardsTitle: {
    nl: 'Spreekkaarten: {title}',
    en: 'Talking-point cards: {title}',
    de: 'Sprechkarten: {title}',
    fr: 'Fiches d’entretien\u00a0: {title}',
  },

  contents: { nl: 'Inhoud', en: 'Contents', de: 'Inhalt', fr: 'Table des matières' },
  bookKind: { nl: 'Briefingboek', en: 'Briefing book', de: 'Briefingmappe', fr: 'Cahier de briefing' },
  copyNumber: {
    nl: 'Exemplaar {number}',
    en: 'Copy {number}',
    de: 'Ausfertigung {number}',
    fr: 'Exemplaire n° {number}',
  },
  versionNumber: { nl: 'Versie {number}', en: 'Version {number}', de: 'Fassung {number}', fr: 'Version {number}' },
  programme: { nl: 'Programma', en: 'Programme', de: 'Programm', fr: 'Programme' },
  item: { nl: 'Onderdeel', en: 'Item', de: 'Programmpunkt', fr: 'Activité' },
  lead: { nl: 'Leiding', en: 'Lead', de: 'Leitung', fr: 'Responsable' },
  ourParticipants: { nl: 'Onze zijde', en: 'Our side', de: 'Unsere Seite', fr: 'De notre côté' },
  theirParticipants: { nl: 'Andere zijde', en: 'Their side', de: 'Gegenseite', fr: 'De leur côté' },
  delegationAndCounterparts: {
    nl: 'Delegatie en gesprekspartners',
    en: 'Delegation and counterparts',
    de: 'Delegation und Gegenüber',
    fr: 'Délégation et interlocuteurs',
  },
  delegation: { nl: 'Delegatie', en: 'Delegation', de: 'Delegation', fr: 'Délégation' },
  counterparts: { nl: 'Gesprekspartners', en: 'Counterparts', de: 'Gegenüber', fr: 'Interlocuteurs' },
  overallBrief: { nl: 'Algemene nota', en: 'Overall brief', de: 'Gesamtbriefing', fr: 'Note générale' },
  objectives: { nl: 'Doelstellingen', en: 'Objectives', de: 'Ziele', fr: 'Objectifs' },
  sceneSetter: { nl: 'Situering', en: 'Scene setter', de: 'Anlass und Rahmen', fr: 'Cadre de la visite' },
  meetings: { nl: 'Ontmoetingen', en: 'Meetings', de: 'Gespräche', fr: 'Rencontres' },
  issues: { nl: 'Thema’s', en: 'Issues', de: 'Themen', fr: 'Thèmes' },
  tab: { nl: 'Tab {number}', en: 'Tab {number}', de: 'Register {number}', fr: 'Onglet {number}' },
  briefs: { nl: 'Nota’s', en: 'Briefs', de: 'Vermerke', fr: 'Notes' },
  dossierExtract: { nl: 'Uit het dossier', en: 'From the dossier', de: 'Aus dem Dossier', fr: 'Extrait du dossier' },
  agreements: { nl: 'Overeenkomsten', en: 'Agreements', de: 'Abkommen', fr: 'Accords' },
  biographies: { nl: 'Biografieën', en: 'Biographies', de: 'Lebensläufe', fr: 'Biographies' },
  speeches: {
    nl: 'Toespraken en persboodschappen',
    en: 'Speeches and press lines',
    de: 'Reden und Pressesprache',
    fr: 'Discours et éléments pour la presse',
  },
  logistics: {
    nl: 'Logistiek en contacten',
    en: 'Logistics and contacts',
    de: 'Logistik und Kontakte',
    fr: 'Logistique et contacts',
  },
  annexes: { nl: 'Bijlagen', en: 'Annexes', de: 'Anlagen', fr: 'Annexes' },

  officialName: { nl: 'Officiële naam', en: 'Official name', de: 'Amtlicher Name', fr: 'Nom officiel' },
  capital: { nl: 'Hoofdstad', en: 'Capital', de: 'Hauptstadt', fr: 'Capitale' },
  officialLanguages: { nl: 'Officiële talen', en: 'Official languages', de: 'Amtssprachen', fr: 'Langues officielles' },
  currency: { nl: 'Munteenheid', en: 'Currency', de: 'Währung', fr: 'Monnaie' },
  population: { nl: 'Bevolking', en: 'Population', de: 'Bevölkerung', fr: 'Population' },
  area: { nl: 'Oppervlakte', en: 'Area', de: 'Fläche', fr: 'Superficie' },
  memberships: { nl: 'Lid van', en: 'Member of', de: 'Mitglied in', fr: 'Membre de' },
  post: {
    nl: 'Bevoegde vertegenwoordiging',
    en: 'Competent representation',
    de: 'Zuständige Vertretung',
    fr: 'Représentation compétente',
  },
  belgianEmbassy: {
    nl: 'Belgische ambassade',
    en: 'Belgian embassy',
    de: 'Belgische Botschaft',
    fr: 'Ambassade de Belgique',
  },
  nextElection: { nl: 'Volgende verkiezingen', en: 'Next election', de: 'Nächste Wahl', fr: 'Prochaine élection' },
  trade: {
    nl: 'Handel met Vlaanderen',
    en: 'Trade with Flanders',
    de: 'Handel mit Flandern',
    fr: 'Commerce avec la Flandre',
  },
  year: { nl: 'Jaar', en: 'Year', de: 'Jahr', fr: 'Année' },
  exports: { nl: 'Uitvoer', en: 'Exports', de: 'Ausfuhr', fr: 'Exportations' },
  imports: { nl: 'Invoer', en: 'Imports', de: 'Einfuhr', fr: 'Importations' },
  balance: { nl: 'Saldo', en: 'Balance', de: 'Saldo', fr: 'Solde' },
  rank: { nl: 'Rang', en: 'Rank', de: 'Rang', fr: 'Rang' },
  tradeWith: {
    nl: 'Handel van Vlaanderen met {partner}, {years}',
    en: 'Trade of Flanders with {partner}, {years}',
    de: 'Handel Flanderns mit {partner}, {years}',
    fr: 'Commerce de la Flandre avec {partner}, {years}',
  },
  tradeOver: {
    nl: 'Handel met Vlaanderen, {years}',
    en: 'Trade with Flanders, {years}',
    de: 'Handel mit Flandern, {years}',
    fr: 'Commerce avec la Flandre, {years}',
  },
  millionsOfEuros: { nl: 'miljoen euro', en: 'millions of euros', de: 'Millionen Euro', fr: 'millions d’euros' },
  millionsOf: {
    nl: 'miljoen {currency}',
    en: 'millions of {currency}',
    de: 'Millionen {currency}',
    fr: 'millions de {currency}',
  },
  inUnit: { nl: 'In {unit}', en: 'In {unit}', de: 'In {unit}', fr: 'En {unit}' },
  chartOf: {
    nl: 'Staafdiagram van uitvoer en invoer per jaar, {years}.',
    en: 'Column chart of exports and imports by year, {years}.',
    de: 'Säulendiagramm der Ausfuhr und Einfuhr nach Jahren, {years}.',
    fr: 'Histogramme des exportations et des importations par année, {years}.',
  },
  chartSeries: {
    nl: '{name}: van {first} tot {last}.',
    en: '{name}: from {first} to {last}.',
    de: '{name}: von {first} auf {last}.',
    fr: '{name}\u00a0: de {first} à {last}.',
  },
  chartValue: {
    nl: '{name}: {value} in {year}.',
    en: '{name}: {value} in {year}.',
    de: '{name}: {value} im Jahr {year}.',
    fr: '{name}\u00a0: {value} en {year}.',
  },
  chartTable: {
    nl: 'De cijfers staan in de tabel eronder.',
    en: 'The table below gives the figures.',
    de: 'Die Tabelle darunter nennt die Zahlen.',
    fr: 'Le tableau ci-dessous donne les chiffres.',
  },
  visits: { nl: 'Bezoeken', en: 'Visits', de: 'Besuche', fr: 'Visites' },
} as const satisfies { readonly [name: string]: ValueWords }

export type DocumentWord = keyof typeof documentWords

/** One of the documents’ own words; places for values are filled by `fillWords`. */
export function documentWord(name: DocumentWord, language: Language): string {
  return documentWords[name][language]
}

/** The words with each `{name}` replaced by its value; a name without a value stays as it is. */
export function fillWords(words: string, values: { readonly [name: string]: string | number }): string {
  return words.replace(/\{(\w+)\}/g, (mark, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : mark,
  )
}
