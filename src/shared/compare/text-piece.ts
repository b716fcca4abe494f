/** Where something stands: in both versions, only in the earlier one, or only in the present one. */
export type Presence = 'same' | 'removed' | 'added'

/** A stretch of a text. Those that are not `added` make up the earlier text, those not `removed` the present one. */
export type TextPiece = { readonly kind: Presence; readonly text: string }
