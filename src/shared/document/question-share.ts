/** What the expected questions take of the width of their table; the answers have the rest. */
export const questionShare = 0.36
