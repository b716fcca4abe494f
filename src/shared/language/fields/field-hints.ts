import type { EditedField } from '../../model/fields/record-form'
import type { RecordKind, RecordOf } from '../../model/library'
import type { ValueWords } from '../values/value-words'

type Hints = { readonly [K in RecordKind]: { readonly [N in EditedField<RecordOf<K>>]?: ValueWords } }

const noneMeansAll: ValueWords = {
  nl: 'Geen partner betekent: voor alle partners.',
  en: 'No partner means: for every partner.',
  de: 'Ohne Partner gilt der Punkt für alle Partner.',
  fr: 'Sans partenaire, l’élément vaut pour tous.',
}

/** One line under a field whose name alone does not say what belongs in it. */
export const fieldHints: Hints = {
  dossiers: {
    code: {
      nl: 'Land: ISO-code van twee letters, zoals ZA. Regio: ISO 3166-2, zoals DE-NW. Organisatie: afkorting.',
      en: 'Country: two-letter ISO code such as ZA. Region: ISO 3166-2 such as DE-NW. Organisation: abbreviation.',
      de: 'Land: ISO-Code aus zwei Buchstaben wie ZA. Region: ISO 3166-2 wie DE-NW. Organisation: Abkürzung.',
      fr: 'Pays : code ISO à deux lettres, p. ex. ZA. Région : ISO 3166-2, p. ex. DE-NW. Organisation : sigle.',
    },
    timeZone: {
      nl: 'Naam volgens IANA, zoals Africa/Johannesburg.',
      en: 'IANA name, such as Africa/Johannesburg.',
      de: 'IANA-Name wie Africa/Johannesburg.',
      fr: 'Nom IANA, p. ex. Africa/Johannesburg.',
    },
    trade: {
      nl: 'Handel met Vlaanderen, in miljoenen.',
      en: 'Trade with Flanders, in millions.',
      de: 'Handel mit Flandern, in Millionen.',
      fr: 'Commerce avec la Flandre, en millions.',
    },
  },
  agreements: {
    authenticLanguages: {
      nl: 'De talen waarin de tekst rechtsgeldig is.',
      en: 'The languages in which the text is authoritative.',
      de: 'Die Sprachen, in denen der Wortlaut maßgeblich ist.',
      fr: 'Les langues dans lesquelles le texte fait foi.',
    },
    publication: {
      nl: 'Vindplaatsen: UNTS, Publicatieblad, Belgisch Staatsblad.',
      en: 'Where it is published: UNTS, Official Journal, Official Gazette.',
      de: 'Fundstellen: UNTS, Amtsblatt der EU, Belgisches Staatsblatt.',
      fr: 'Lieux de publication : RTNU, Journal officiel, Moniteur belge.',
    },
  },
  'goal-sets': {},
  goals: {},
  responsibilities: {},
  'talking-points': {
    topic: {
      nl: 'Twee of drie woorden; ze staan vet vóór de tekst.',
      en: 'Two or three words; they stand in bold before the line.',
      de: 'Zwei oder drei Wörter; sie stehen fett vor dem Text.',
      fr: 'Deux ou trois mots, imprimés en gras devant le texte.',
    },
    partners: noneMeansAll,
  },
  people: {
    sortName: {
      nl: 'Zoals de lijst sorteert: “van der Meer, Anna”.',
      en: 'As the list sorts it: “van der Meer, Anna”.',
      de: 'So ordnet die Liste: „van der Meer, Anna“.',
      fr: 'Tel que la liste le classe : « van der Meer, Anna ».',
    },
    pronunciation: {
      nl: 'Zoals men het hoort, bijvoorbeeld “TAN-di”.',
      en: 'As one hears it, such as “TAN-dee”.',
      de: 'Wie man es hört, etwa „TAN-di“.',
      fr: 'Comme on l’entend, p. ex. « TANN-di ».',
    },
    spokenLanguages: {
      nl: 'De best gesproken taal eerst.',
      en: 'The best one first.',
      de: 'Die am besten gesprochene zuerst.',
      fr: 'La mieux maîtrisée en premier.',
    },
  },
  briefings: {},
  books: {},
}

/** What leaving a choice open is called, where "None" would say the wrong thing. */
export const openChoiceWords: { readonly agreements: { readonly statusOverride: ValueWords } } = {
  agreements: {
    statusOverride: {
      nl: 'Volgens de data',
      en: 'From the dates',
      de: 'Nach den Daten',
      fr: 'D’après les dates',
    },
  },
}
