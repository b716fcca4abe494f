/** Functions of CSS that take the address of a picture (CSS Images 4, CSS Values 5), each by its name and bracket. */
const addressing = /(?:url|src|image|image-set|cross-fade|element|paint)\s*\(/gi
/** The address of a part of the drawing itself, and the bracket behind it. */
const ownPart = /\s*(["']?)#[^"'()\s]*\1\s*\)/y
/** Reckoned for each pixel, as often and as wide as they please. */
const filters = /(?:backdrop-)?filter\s*:[^;{}]*/gi

/** Styles without imports, without filters, and without the address of anything but a part of the drawing itself. */
export function cleanCss(css: string): string {
  // A space takes the place of what is gone, so that what stood around it does not join to the same again.
  const plain = withoutComments(css.replace(/\\/g, ''))
    .replace(/@import[^;]*;?/gi, ' ')
    .replace(filters, ' ')
  return withoutAddresses(plain)
}

function withoutComments(css: string): string {
  const kept: string[] = []
  for (let at = 0; at < css.length; ) {
    const start = css.indexOf('/*', at)
    kept.push(css.slice(at, start < 0 ? css.length : start))
    const end = start < 0 ? -1 : css.indexOf('*/', start + 2)
    at = end < 0 ? css.length : end + 2
  }
  // A comment parts two words, so a space takes its place.
  return kept.join(' ')
}

function withoutAddresses(css: string): string {
  const kept: string[] = []
  let at = 0
  addressing.lastIndex = 0
  for (let found = addressing.exec(css); found !== null; found = addressing.exec(css)) {
    kept.push(css.slice(at, found.index))
    ownPart.lastIndex = addressing.lastIndex
    const own = /^url/i.test(found[0]) ? ownPart.exec(css) : null
    kept.push(own === null ? ' none ' : `url(${own[0].trimStart()}`)
    at = own === null ? behindBracket(css, addressing.lastIndex) : ownPart.lastIndex
    addressing.lastIndex = at
  }
  return [...kept, css.slice(at)].join('')
}

/** Where the bracket is closed that was opened before; all that is left where it is not. */
function behindBracket(css: string, from: number): number {
  let depth = 1
  for (let at = from; at < css.length; at += 1) {
    const sign = css.charAt(at)
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return css.length
}
