/** This program's own additions to Fluent's tokens, to be used in styles like those. */
export const extraTokens = {
  fontSizeTable: 'var(--fontSizeTable)',
  colorSelectionBar: 'var(--colorSelectionBar)',
} as const
