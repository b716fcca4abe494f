import type { Language } from '../../shared/model/language'

/** Every language under its own name, to be recognised by those who read no other. */
export const ownNames: { readonly [L in Language]: string } = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
}
