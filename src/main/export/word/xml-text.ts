/** What XML 1.0 cannot hold (section 2.2): control characters and non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const invalid = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text every XML reader accepts: control characters are dropped, a lone half of a pair becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(invalid, '').replace(loneSurrogate, '\uFFFD')
}

/** Nearly all text is free of what has to be looked at more closely. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: among them are the characters that must go
const suspicious = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** The same, ready to stand between tags or in an attribute. */
export function escapeXml(text: string): string {
  if (!suspicious.test(text)) return text
  return xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
