import type { ChangeLabel } from '../../../shared/ipc/contract'
import type { Translate } from '../../words/use-words'

type DeedKey = 'created' | 'changed' | 'drafted' | 'imported' | 'restored' | 'brought-back' | 'unknown'

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

/** What made a version, in words; a snapshot does not tell. */
export function deedText(label: ChangeLabel | null, t: Translate): string {
  const key = label === null ? 'unknown' : keys[label.action]
  const deed = t(`versions.deeds.${key}`)
  // What was taken back of a deletion is told by its own word.
  if (label?.way === undefined || key === 'brought-back') return deed
  return t(`versions.${label.way}`, { deed: `${deed.charAt(0).toLocaleLowerCase()}${deed.slice(1)}` })
}
