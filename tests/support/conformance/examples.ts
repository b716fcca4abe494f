import { tests } from 'commonmark-spec'

/** Markdown and the HTML its specification wants for it. */
export type Example = {
  /** Which it is, in the words of its suite. */
  readonly name: string
  readonly section: string
  readonly markdown: string
  readonly html: string
}

/**
 * GFM links addresses that CommonMark leaves as words. These examples say that CommonMark does; what GFM makes of them
 * is expected instead (GFM 0.29, 6.9).
 */
const linkedInGfm: Readonly<Record<number, string>> = {
  602: '<p>&lt;<a href="https://foo.bar/baz">https://foo.bar/baz</a> bim&gt;</p>\n',
  608: '<p>&lt; <a href="https://foo.bar">https://foo.bar</a> &gt;</p>\n',
  611: '<p><a href="https://example.com">https://example.com</a></p>\n',
  612: '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>\n',
}

/** Every example of the CommonMark specification, 0.31.2, as it is. It writes tabs as arrows. */
export const commonMarkExamples: readonly Example[] = tests.map(({ number, section, markdown, html }) => ({
  name: String(number),
  section,
  markdown: markdown.replace(/→/g, '\t'),
  html: html.replace(/→/g, '\t'),
}))

/** The same, as a reader of GFM has to understand them. */
export const commonMarkExamplesInGfm: readonly Example[] = commonMarkExamples.map((example) => ({
  ...example,
  html: linkedInGfm[Number(example.name)] ?? example.html,
}))
