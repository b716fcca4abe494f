import type { ValueWords } from '../values/value-words'

/** Labels that several kinds of record share, so that one thing has one name on every page. */
export const shared = {
  asOf: { nl: 'Stand van zaken op', en: 'As of', de: 'Stand', fr: 'Situation au' },
  source: { nl: 'Bron', en: 'Source', de: 'Quelle', fr: 'Source' },
  marking: { nl: 'Markering', en: 'Marking', de: 'Kennzeichnung', fr: 'Marquage' },
  owner: { nl: 'Dossierbeheerder', en: 'Owner', de: 'Zuständig', fr: 'Responsable' },
  partners: { nl: 'Partners', en: 'Partners', de: 'Partner', fr: 'Partenaires' },
  goals: { nl: 'Strategische doelstellingen', en: 'Goals', de: 'Strategische Ziele', fr: 'Objectifs stratégiques' },
  clearance: { nl: 'Goedkeuring', en: 'Clearance', de: 'Freigabe', fr: 'Validation' },
  disclosure: { nl: 'Gebruik', en: 'Use', de: 'Verwendung', fr: 'Utilisation' },
  validFrom: { nl: 'Geldig vanaf', en: 'Valid from', de: 'Gültig ab', fr: 'Valable à partir du' },
  validUntil: { nl: 'Geldig tot en met', en: 'Valid until', de: 'Gültig bis', fr: 'Valable jusqu’au' },
  principal: { nl: 'Bestemd voor', en: 'Principal', de: 'Bestimmt für', fr: 'Destinataire' },
  documentLanguage: {
    nl: 'Taal van het document',
    en: 'Document language',
    de: 'Sprache des Dokuments',
    fr: 'Langue du document',
  },
  version: { nl: 'Versie', en: 'Version', de: 'Version', fr: 'Version' },
  unit: { nl: 'Dienst', en: 'Unit', de: 'Referat', fr: 'Service' },
  drafter: { nl: 'Opsteller', en: 'Drafter', de: 'Verfasser', fr: 'Rédacteur' },
  phone: { nl: 'Telefoon', en: 'Phone', de: 'Telefon', fr: 'Téléphone' },
  title: { nl: 'Titel', en: 'Title', de: 'Titel', fr: 'Titre' },
  text: { nl: 'Tekst', en: 'Text', de: 'Text', fr: 'Texte' },
  kind: { nl: 'Soort', en: 'Kind', de: 'Art', fr: 'Type' },
  date: { nl: 'Datum', en: 'Date', de: 'Datum', fr: 'Date' },
  place: { nl: 'Plaats', en: 'Place', de: 'Ort', fr: 'Lieu' },
  description: { nl: 'Toelichting', en: 'Description', de: 'Erläuterung', fr: 'Description' },
  number: { nl: 'Nummer', en: 'Number', de: 'Nummer', fr: 'Numéro' },
} as const satisfies { readonly [name: string]: ValueWords }
