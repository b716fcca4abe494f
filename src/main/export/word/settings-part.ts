import type { Language } from '../../../shared/model/language'
import { declaration } from '../xml/declaration'
import { namespaces } from './word-parts'
import { escapeXml } from './xml-text'

/** Word 2013 and later: without it Word opens the file in compatibility mode (MS-DOCX 2.4.1). */
const compatibilityMode = 15

/** What figures and lists are written with where a field computes them. */
const signs: Readonly<Record<Language, { readonly decimal: string; readonly list: string }>> = {
  nl: { decimal: ',', list: ';' },
  en: { decimal: '.', list: ',' },
  de: { decimal: ',', list: ';' },
  fr: { decimal: ',', list: ';' },
}

type Settings = { readonly language: Language; readonly languageTag: string; readonly hasFootnotes: boolean }

/** word/settings.xml. Nothing in it makes Word ask a question when the document is opened. */
export function settingsPart({ language, languageTag, hasFootnotes }: Settings): string {
  const { decimal, list } = signs[language]
  const notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
  return [
    `${declaration}<w:settings ${namespaces}>`,
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>',
    hasFootnotes ? notes : '',
    `<w:compat><w:compatSetting w:val="${compatibilityMode}" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat>`,
    `<w:themeFontLang w:val="${escapeXml(languageTag)}"/>`,
    `<w:decimalSymbol w:val="${decimal}"/><w:listSeparator w:val="${list}"/></w:settings>`,
  ].join('')
}
