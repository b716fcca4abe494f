import { declaration } from '../xml/declaration'
import { namespaces } from './word-parts'
import { escapeXml } from './xml-text'

/** Word 2013 and later: without it Word opens the file in compatibility mode (MS-DOCX 2.4.1). */
const compatibilityMode = 15

type Settings = { readonly languageTag: string; readonly hasFootnotes: boolean }

/** word/settings.xml. Nothing in it makes Word ask a question when the document is opened. */
export function settingsPart({ languageTag, hasFootnotes }: Settings): string {
  const notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
  return [
    `${declaration}<w:settings ${namespaces}>`,
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>',
    hasFootnotes ? notes : '',
    `<w:compat><w:compatSetting w:val="${compatibilityMode}" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat>`,
    `<w:themeFontLang w:val="${escapeXml(languageTag)}"/>`,
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
  ].join('')
}
