import type { Language } from '../model/language'

/** The spelling and number habits a document's language stands for. */
export const localeOf: { readonly [L in Language]: string } = { nl: 'nl-BE', en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }
