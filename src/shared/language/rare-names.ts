import type { ValueWords } from './values/value-words'

type Names = { readonly [code: string]: ValueWords }

/**
 * Official languages whose names Chromium leaves out of its copy of CLDR, so that Electron would show their codes.
 * From CLDR 48 (Unicode-3.0, see assets/countries.Unicode-3.0.txt), a few names corrected.
 */
export const rareLanguageNames: Names = {
  ay: { nl: 'Aymara', en: 'Aymara', de: 'Aymara', fr: 'aymara' },
  bi: { nl: 'Bislama', en: 'Bislama', de: 'Bislama', fr: 'bichelamar' },
  ch: { nl: 'Chamorro', en: 'Chamorro', de: 'Chamorro', fr: 'chamorro' },
  crs: { nl: 'Seychellencreools', en: 'Seychelles Creole', de: 'Seychellenkreol', fr: 'créole seychellois' },
  dv: { nl: 'Divehi', en: 'Dhivehi', de: 'Dhivehi', fr: 'maldivien' },
  dz: { nl: 'Dzongkha', en: 'Dzongkha', de: 'Dzongkha', fr: 'dzongkha' },
  fj: { nl: 'Fijisch', en: 'Fijian', de: 'Fidschi', fr: 'fidjien' },
  gil: { nl: 'Gilbertees', en: 'Gilbertese', de: 'Kiribatisch', fr: 'gilbertin' },
  gv: { nl: 'Manx', en: 'Manx', de: 'Manx', fr: 'mannois' },
  hif: { nl: 'Fijisch Hindi', en: 'Fiji Hindi', de: 'Fidschi-Hindi', fr: 'hindi fidjien' },
  ho: { nl: 'Hiri Motu', en: 'Hiri Motu', de: 'Hiri-Motu', fr: 'hiri motu' },
  kl: { nl: 'Groenlands', en: 'Kalaallisut', de: 'Grönländisch', fr: 'groenlandais' },
  mh: { nl: 'Marshallees', en: 'Marshallese', de: 'Marschallesisch', fr: 'marshallais' },
  na: { nl: 'Nauruaans', en: 'Nauruan', de: 'Nauruisch', fr: 'nauruan' },
  nd: { nl: 'Noord-Ndebele', en: 'North Ndebele', de: 'Nord-Ndebele', fr: 'ndébélé du Nord' },
  niu: { nl: 'Niueaans', en: 'Niuean', de: 'Niue', fr: 'niuéen' },
  nr: { nl: 'Zuid-Ndebele', en: 'South Ndebele', de: 'Süd-Ndebele', fr: 'ndébélé du Sud' },
  pap: { nl: 'Papiaments', en: 'Papiamento', de: 'Papiamento', fr: 'papiamento' },
  pau: { nl: 'Palaus', en: 'Palauan', de: 'Palau', fr: 'palau' },
  rar: { nl: 'Rarotongan', en: 'Rarotongan', de: 'Rarotonganisch', fr: 'rarotongien' },
  rn: { nl: 'Kirundi', en: 'Rundi', de: 'Rundi', fr: 'roundi' },
  se: { nl: 'Noord-Samisch', en: 'Northern Sami', de: 'Nordsamisch', fr: 'same du Nord' },
  sg: { nl: 'Sango', en: 'Sango', de: 'Sango', fr: 'sango' },
  ss: { nl: 'Swazi', en: 'Swati', de: 'Swazi', fr: 'swati' },
  swb: { nl: 'Shimaore', en: 'Comorian', de: 'Komorisch', fr: 'comorien' },
  tet: { nl: 'Tetun', en: 'Tetum', de: 'Tetum', fr: 'tétoum' },
  tkl: { nl: 'Tokelaus', en: 'Tokelauan', de: 'Tokelauanisch', fr: 'tokelau' },
  tpi: { nl: 'Tok Pisin', en: 'Tok Pisin', de: 'Tok Pisin', fr: 'tok pisin' },
  ts: { nl: 'Tsonga', en: 'Tsonga', de: 'Tsonga', fr: 'tsonga' },
  tvl: { nl: 'Tuvaluaans', en: 'Tuvaluan', de: 'Tuvaluisch', fr: 'tuvalu' },
  ve: { nl: 'Venda', en: 'Venda', de: 'Venda', fr: 'venda' },
  zgh: {
    nl: 'Standaard Marokkaans Tamazight',
    en: 'Standard Moroccan Tamazight',
    de: 'Marokkanisches Tamazight',
    fr: 'amazighe standard marocain',
  },
}

/** Currencies younger than the CLDR of the oldest runtime the program runs on. */
export const rareCurrencyNames: Names = {
  XCG: { nl: 'Caribische gulden', en: 'Caribbean guilder', de: 'Karibischer Gulden', fr: 'florin caribéen' },
  SLE: {
    nl: 'Sierra Leoonse leone',
    en: 'Sierra Leonean Leone',
    de: 'Sierra-leonischer Leone',
    fr: 'leone sierra-léonais',
  },
  ZWG: { nl: 'Zimbabwaans goud', en: 'Zimbabwe Gold', de: 'Simbabwe-Gold', fr: 'or du Zimbabwe' },
}
