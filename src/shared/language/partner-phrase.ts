import type { DossierKind } from '../model/dossier'
import type { Language, LocalizedText } from '../model/language'
import { hasText } from '../model/language'

type Partner = { readonly kind: DossierKind; readonly name: LocalizedText }

/**
 * Names that do not stand alone after "with". Keyed by the name itself, so that a name the user has chosen
 * otherwise is left as it is. German names stand in the dative.
 */
const namesWithArticle: { readonly [L in Exclude<Language, 'fr'>]: { readonly [name: string]: string } } = {
  nl: {
    'Bahama’s': 'de Bahama’s',
    'Centraal-Afrikaanse Republiek': 'de Centraal-Afrikaanse Republiek',
    Comoren: 'de Comoren',
    Cookeilanden: 'de Cookeilanden',
    'Democratische Republiek Congo': 'de Democratische Republiek Congo',
    'Dominicaanse Republiek': 'de Dominicaanse Republiek',
    Faeröer: 'de Faeröer',
    Filipijnen: 'de Filipijnen',
    Maldiven: 'de Maldiven',
    Marshalleilanden: 'de Marshalleilanden',
    'Republiek Congo': 'de Republiek Congo',
    Salomonseilanden: 'de Salomonseilanden',
    Seychellen: 'de Seychellen',
    'Verenigd Koninkrijk': 'het Verenigd Koninkrijk',
    'Verenigde Arabische Emiraten': 'de Verenigde Arabische Emiraten',
    'Verenigde Staten': 'de Verenigde Staten',
    'Westelijke Sahara': 'de Westelijke Sahara',
  },
  en: {
    Bahamas: 'the Bahamas',
    'Central African Republic': 'the Central African Republic',
    Comoros: 'the Comoros',
    'Cook Islands': 'the Cook Islands',
    'Czech Republic': 'the Czech Republic',
    'Democratic Republic of the Congo': 'the Democratic Republic of the Congo',
    'Dominican Republic': 'the Dominican Republic',
    'Faroe Islands': 'the Faroe Islands',
    Gambia: 'the Gambia',
    Maldives: 'the Maldives',
    'Marshall Islands': 'the Marshall Islands',
    Netherlands: 'the Netherlands',
    Philippines: 'the Philippines',
    'Republic of the Congo': 'the Republic of the Congo',
    'Solomon Islands': 'the Solomon Islands',
    'United Arab Emirates': 'the United Arab Emirates',
    'United Kingdom': 'the United Kingdom',
    'United States': 'the United States',
  },
  de: {
    Bahamas: 'den Bahamas',
    Cookinseln: 'den Cookinseln',
    'Demokratische Republik Kongo': 'der Demokratischen Republik Kongo',
    'Dominikanische Republik': 'der Dominikanischen Republik',
    Färöer: 'den Färöern',
    Komoren: 'den Komoren',
    Malediven: 'den Malediven',
    Marshallinseln: 'den Marshallinseln',
    Mongolei: 'der Mongolei',
    Niederlande: 'den Niederlanden',
    Philippinen: 'den Philippinen',
    'Republik Kongo': 'der Republik Kongo',
    'Republik Moldau': 'der Republik Moldau',
    Salomonen: 'den Salomonen',
    Schweiz: 'der Schweiz',
    Seychellen: 'den Seychellen',
    Slowakei: 'der Slowakei',
    Türkei: 'der Türkei',
    Ukraine: 'der Ukraine',
    Vatikanstadt: 'der Vatikanstadt',
    'Vereinigte Arabische Emirate': 'den Vereinigten Arabischen Emiraten',
    'Vereinigte Staaten': 'den Vereinigten Staaten',
    'Vereinigtes Königreich': 'dem Vereinigten Königreich',
    'Zentralafrikanische Republik': 'der Zentralafrikanischen Republik',
  },
}

const frenchWithoutArticle: ReadonlySet<string> = new Set([
  'Antigua-et-Barbuda',
  'Aruba',
  'Bahreïn',
  'Chypre',
  'Cuba',
  'Curaçao',
  'Djibouti',
  'Gibraltar',
  'Guam',
  'Guernesey',
  'Haïti',
  'Hong Kong',
  'Israël',
  'Jersey',
  'Kiribati',
  'Macao',
  'Madagascar',
  'Malte',
  'Maurice',
  'Mayotte',
  'Monaco',
  'Montserrat',
  'Nauru',
  'Niue',
  'Oman',
  'Porto Rico',
  'Sao Tomé-et-Principe',
  'Singapour',
  'Taïwan',
  'Tokelau',
  'Tonga',
  'Trinité-et-Tobago',
  'Tuvalu',
])

const frenchPlural: ReadonlySet<string> = new Set([
  'Bahamas',
  'Bermudes',
  'Comores',
  'Émirats arabes unis',
  'États-Unis',
  'Fidji',
  'Maldives',
  'Palaos',
  'Pays-Bas',
  'Philippines',
  'Samoa',
  'Samoa américaines',
  'Seychelles',
])

const frenchMasculine: ReadonlySet<string> = new Set([
  'Belize',
  'Cambodge',
  'Mexique',
  'Mozambique',
  'Royaume-Uni',
  'Suriname',
  'Zimbabwe',
])

function frenchCountry(name: string): string {
  if (frenchWithoutArticle.has(name) || /^(?:La|Le|Les|Saint|Sainte)[ -]/.test(name)) return name
  if (frenchPlural.has(name) || name.startsWith('Îles ')) return `les ${name}`
  if (/^[AEIOUÂÉÈÊÎÔ]/u.test(name)) return `l’${name}`
  const first = name.split(/[ -]/)[0] ?? name
  return first.endsWith('e') && !frenchMasculine.has(name) ? `la ${name}` : `le ${name}`
}

/**
 * A partner's name as it stands after "with": "the Netherlands", "den Niederlanden", "les Pays-Bas". Null where the
 * grammar of the name is not known, or where the name is not written in the language.
 */
export function partnerAfterWith(partner: Partner, language: Language): string | null {
  const name = partner.name[language]?.trim() ?? ''
  if (!hasText(partner.name, language) || partner.kind === 'organisation') return null
  if (language === 'fr') return partner.kind === 'country' ? frenchCountry(name) : null
  const phrases = namesWithArticle[language]
  return Object.hasOwn(phrases, name) ? (phrases[name] ?? name) : name
}
