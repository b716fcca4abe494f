import type { DossierKind, DossierSectionKind, OrganisationRole } from '../../model/dossier'
import type { ValueTable } from './value-words'

export const dossierKindNames: ValueTable<DossierKind> = {
  country: { nl: 'Land', en: 'Country', de: 'Land', fr: 'Pays' },
  region: { nl: 'Regio', en: 'Region', de: 'Region', fr: 'Région' },
  organisation: { nl: 'Organisatie', en: 'Organisation', de: 'Organisation', fr: 'Organisation' },
}

export const organisationRoleNames: ValueTable<OrganisationRole> = {
  multilateral: {
    nl: 'Multilaterale organisatie',
    en: 'Multilateral organisation',
    de: 'Multilaterale Organisation',
    fr: 'Organisation multilatérale',
  },
  'partner-agency': { nl: 'Partneragentschap', en: 'Partner agency', de: 'Partneragentur', fr: 'Agence partenaire' },
  other: { nl: 'Andere', en: 'Other', de: 'Sonstige', fr: 'Autre' },
}

export const dossierSectionKindNames: ValueTable<DossierSectionKind> = {
  'state-structure': { nl: 'Staatsstructuur', en: 'State structure', de: 'Staatsaufbau', fr: 'Structure de l’État' },
  politics: { nl: 'Politiek', en: 'Politics', de: 'Politik', fr: 'Politique' },
  'bilateral-relations': {
    nl: 'Bilaterale betrekkingen',
    en: 'Bilateral relations',
    de: 'Bilaterale Beziehungen',
    fr: 'Relations bilatérales',
  },
  'economy-trade': {
    nl: 'Economie en handel',
    en: 'Economy and trade',
    de: 'Wirtschaft und Handel',
    fr: 'Économie et commerce',
  },
  'ports-mobility': {
    nl: 'Havens en mobiliteit',
    en: 'Ports and mobility',
    de: 'Häfen und Mobilität',
    fr: 'Ports et mobilité',
  },
  'environment-energy': {
    nl: 'Milieu en energie',
    en: 'Environment and energy',
    de: 'Umwelt und Energie',
    fr: 'Environnement et énergie',
  },
  agriculture: { nl: 'Landbouw', en: 'Agriculture', de: 'Landwirtschaft', fr: 'Agriculture' },
  'education-dutch-studies': {
    nl: 'Onderwijs en neerlandistiek',
    en: 'Education and Dutch studies',
    de: 'Bildung und Niederlandistik',
    fr: 'Enseignement et études néerlandaises',
  },
  'culture-youth-sport-media': {
    nl: 'Cultuur, jeugd, sport en media',
    en: 'Culture, youth, sport and media',
    de: 'Kultur, Jugend, Sport und Medien',
    fr: 'Culture, jeunesse, sport et médias',
  },
  'welfare-health': {
    nl: 'Welzijn en gezondheid',
    en: 'Welfare and health',
    de: 'Soziales und Gesundheit',
    fr: 'Bien-être et santé',
  },
  'science-innovation': {
    nl: 'Wetenschap en innovatie',
    en: 'Science and innovation',
    de: 'Wissenschaft und Innovation',
    fr: 'Science et innovation',
  },
  heritage: { nl: 'Erfgoed', en: 'Heritage', de: 'Kulturerbe', fr: 'Patrimoine' },
  work: { nl: 'Werk', en: 'Work', de: 'Arbeit', fr: 'Emploi' },
  'cross-border': {
    nl: 'Grensoverschrijdende samenwerking',
    en: 'Cross-border cooperation',
    de: 'Grenzüberschreitende Zusammenarbeit',
    fr: 'Coopération transfrontalière',
  },
  tourism: { nl: 'Toerisme', en: 'Tourism', de: 'Tourismus', fr: 'Tourisme' },
  'eu-foreign-policy': {
    nl: 'EU- en buitenlands beleid',
    en: 'EU and foreign policy',
    de: 'EU- und Außenpolitik',
    fr: 'Politique européenne et étrangère',
  },
  'multilateral-positions': {
    nl: 'Multilaterale standpunten',
    en: 'Multilateral positions',
    de: 'Multilaterale Positionen',
    fr: 'Positions multilatérales',
  },
  'flemish-presence': {
    nl: 'Vlaamse aanwezigheid',
    en: 'Flemish presence',
    de: 'Flämische Präsenz',
    fr: 'Présence flamande',
  },
  development: {
    nl: 'Ontwikkelingssamenwerking',
    en: 'Development cooperation',
    de: 'Entwicklungszusammenarbeit',
    fr: 'Coopération au développement',
  },
  'strategic-goods': {
    nl: 'Strategische goederen',
    en: 'Strategic goods',
    de: 'Strategische Güter',
    fr: 'Biens stratégiques',
  },
  attention: { nl: 'Aandachtspunten', en: 'Points of attention', de: 'Zu beachten', fr: 'Points d’attention' },
  sources: { nl: 'Bronnen', en: 'Sources', de: 'Quellen', fr: 'Sources' },
}
