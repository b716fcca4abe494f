import type { Notice, NoticeFact, Severity } from './notice'

/** What each finding means for the note, unless the place where it is found says otherwise. */
const severities: { readonly [C in NoticeFact['code']]: Severity } = {
  'no-points': 'warning',
  'no-line-on-goal': 'warning',
  'key-messages-chosen': 'info',
  'too-many-key-messages': 'warning',
  'left-out-uncleared': 'info',
  'left-out-not-valid': 'info',
  'not-cleared': 'warning',
  expired: 'error',
  'not-yet-valid': 'error',
  'not-for-disclosure': 'error',
  'other-partner': 'warning',
  'missing-language': 'warning',
  'missing-record': 'error',
  'no-agreements': 'info',
  'agreement-expires': 'info',
  'no-people': 'warning',
  'no-background': 'warning',
  'no-objectives': 'warning',
  'no-scene-setter': 'warning',
  'no-principal': 'warning',
  'no-place': 'info',
  'no-drafter': 'warning',
  'marking-too-low': 'error',
  'marking-raised': 'info',
  'points-over-one-page': 'warning',
  'background-too-long': 'warning',
  aged: 'warning',
  'empty-section': 'info',
  'no-programme': 'warning',
  'no-briefing-for-item': 'info',
  'draft-for-note': 'warning',
  'missing-picture': 'warning',
  'card-too-full': 'warning',
  'house-style-gone': 'warning',
  'template-not-used': 'error',
}

/** A notice at a place in the note (null: about the note as a whole), as grave as its kind usually is. */
export function makeNotice(fact: NoticeFact, at: Notice['at'] = null, severity = severities[fact.code]): Notice {
  return { ...fact, severity, at }
}
