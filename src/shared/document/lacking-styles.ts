/** What a template has to say about a document's look; without these it is hardly a template for one. */
const vital = /^(Normal|Title|Heading [1-3])$/

/** In every document Word makes, whether the template's file names them or not. */
const wordsOwn =
  /^(Normal Table|No List|Default Paragraph Font|Toc [1-9]|TOC Heading|List Paragraph|List Continue( [2-5])?|Footnote (text|reference)|Header|Footer|Hyperlink|Caption|Strong|Emphasis|Quote|Subtitle|Body Text|Heading [4-9])$/

export type LackingStyles = {
  /** Those whose lack shows on every page: text, title, the upper headings. */
  readonly vital: readonly string[]
  /** Those only documents of this kind have. */
  readonly special: readonly string[]
}

/** The styles a template lacks, without Word's own, which any document gets in its look as soon as it uses them. */
export function sortLackingStyles(names: readonly string[]): LackingStyles {
  return {
    vital: names.filter((name) => vital.test(name)),
    special: names.filter((name) => !vital.test(name) && !wordsOwn.test(name)),
  }
}
