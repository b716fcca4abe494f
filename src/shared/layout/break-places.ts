const hyphen = 0x2d
/** ! & ? @ \ | : a line may end after them, whatever follows. */
const breaksAfter: readonly number[] = [0x21, 0x26, 0x3f, 0x40, 0x5c, 0x7c]

/** Spaces a line may end with. The others (no-break, figure, narrow no-break) hold together what they stand between. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x2000 && code <= 0x200b && code !== 0x2007) || code === 0x3000
}

/** Letters and signs of East Asia, between which a line may end anywhere. */
function isIdeograph(code: number): boolean {
  return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)
}

/** Signs that stay with what stands before them. */
function staysBehind(code: number): boolean {
  return (
    // ! ) , . / : ; ? ] }
    code === 0x21 ||
    code === 0x29 ||
    (code >= 0x2c && code <= 0x2f) ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x3f ||
    code === 0x5d ||
    code === 0x7d ||
    // quotation marks, ellipsis, superscripts
    code === 0x22 ||
    code === 0x27 ||
    code === 0xbb ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0x2026 ||
    code === 0x203a ||
    (code >= 0x3001 && code <= 0x3011)
  )
}

/** Whether a line may end between these two characters, the second not being a space (Unicode's UAX 14 in short, as
 * LibreOffice reads it). */
export function breaksBetween(before: number, after: number): boolean {
  if (before < 0x80 && after < 0x80) {
    if (before === 0x20) return true
    if (before >= 0x61 && before <= 0x7a) return false
    return (before === hyphen || breaksAfter.includes(before)) && !staysBehind(after)
  }
  if (isSpace(before)) return true
  if (before === 0xa0 || after === 0xa0 || after === 0x202f || before === 0x202f || before === 0x2011) return false
  if (staysBehind(after)) return false
  if (before === 0x2013 || before === 0x2010 || before === 0xad || before === 0x2026) return true
  if (before === 0x2014 || after === 0x2014) return before !== after
  if (before === hyphen || breaksAfter.includes(before)) return true
  return isIdeograph(before) || isIdeograph(after)
}
