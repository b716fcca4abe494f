import type { ChangeLabel } from '../../../shared/ipc/contract'

export type DeedKey = 'created' | 'changed' | 'drafted' | 'imported' | 'restored' | 'brought-back' | 'unknown'

const keys: { readonly [A in ChangeLabel['action']]: DeedKey } = {
  created: 'created',
  changed: 'changed',
  drafted: 'drafted',
  imported: 'imported',
  restored: 'restored',
  // A deletion leaves no version of what it deletes: one that bears its name was made when it was taken back.
  deleted: 'brought-back',
  'samples-removed': 'brought-back',
  'bin-emptied': 'brought-back',
  settings: 'changed',
}

/** Under which name the words stand for what made a version; a snapshot does not tell. */
export function deedKey(label: ChangeLabel | null): DeedKey {
  return label === null ? 'unknown' : keys[label.action]
}
