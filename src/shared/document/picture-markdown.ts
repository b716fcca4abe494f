/** What means something to a Markdown reader within a description. */
const meaningful = /[\\`*_[\]<>~|]/g

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;')
}

/** A picture in Markdown: what it shows, in words, where it is, and the caption under it (null for none). */
export function pictureMarkdown(source: string, alt: string, caption: string | null): string {
  const title = caption === null ? '' : oneLine(caption).replace(/[\\"]/g, '\\$&')
  return `![${oneLine(alt).replace(meaningful, '\\$&')}](${source}${title === '' ? '' : ` "${title}"`})`
}
