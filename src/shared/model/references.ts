import type { BriefingBlock } from './briefing'
import type { PartId } from './id'
import type { Library, RecordKind, RecordOf } from './library'
import { findRecord } from './library'

/** What a field of a record points at: another record, or a part of the library's settings. */
export type Reference = {
  readonly kind: RecordKind | 'markings' | 'posts'
  readonly id: string
  /** The dossier section meant, where the reference goes that deep. */
  readonly part: PartId | null
  /** Where in the record it stands, such as "programme[2].briefing". */
  readonly field: string
}

function one(kind: Reference['kind'], field: string, id: string | null, part: PartId | null = null): Reference[] {
  return id === null ? [] : [{ kind, id, part, field }]
}

function many(kind: Reference['kind'], field: string, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ kind, id, part: null, field: `${field}[${index}]` }))
}

function inBlock(block: BriefingBlock, field: string): Reference[] {
  switch (block.kind) {
    case 'text':
      return []
    case 'goal':
      return one('goals', `${field}.goal`, block.goal)
    case 'talking-point':
      return one('talking-points', `${field}.talkingPoint`, block.talkingPoint)
    case 'dossier-section':
      return one('dossiers', `${field}.section`, block.dossier, block.section)
    case 'agreement':
      return one('agreements', `${field}.agreement`, block.agreement)
    case 'person':
      return one('people', `${field}.person`, block.person)
  }
}

const finders: { readonly [K in RecordKind]: (record: RecordOf<K>) => readonly Reference[] } = {
  dossiers: (dossier) => [
    ...one('posts', 'post', dossier.post),
    ...one('markings', 'marking', dossier.marking),
    ...dossier.sections.flatMap((section, index) => one('markings', `sections[${index}].marking`, section.marking)),
  ],
  agreements: (agreement) => [
    ...many('dossiers', 'partners', agreement.partners),
    ...many('goals', 'goals', agreement.goals),
    ...agreement.relations.flatMap((relation, index) =>
      one('agreements', `relations[${index}].agreement`, relation.agreement),
    ),
    ...one('markings', 'marking', agreement.marking),
  ],
  'goal-sets': () => [],
  goals: (goal) => one('goal-sets', 'goalSet', goal.goalSet),
  responsibilities: () => [],
  'talking-points': (point) => [
    ...many('goals', 'goals', point.goals),
    ...many('responsibilities', 'responsibilities', point.responsibilities),
    ...many('dossiers', 'partners', point.partners),
    ...one('markings', 'marking', point.marking),
  ],
  people: (person) => [...one('dossiers', 'partner', person.partner), ...one('markings', 'marking', person.marking)],
  briefings: (briefing) => [
    ...many('dossiers', 'partners', briefing.partners),
    ...many('goals', 'goals', briefing.goals),
    ...one('markings', 'marking', briefing.marking),
    ...briefing.sections.flatMap((section, s) =>
      section.blocks.flatMap((block, b) => inBlock(block, `sections[${s}].blocks[${b}]`)),
    ),
  ],
  books: (book) => [
    ...many('dossiers', 'partners', book.partners),
    ...one('markings', 'marking', book.marking),
    ...book.programme.flatMap((item, index) => [
      ...many('people', `programme[${index}].ourParticipants`, item.ourParticipants),
      ...many('people', `programme[${index}].theirParticipants`, item.theirParticipants),
      ...one('briefings', `programme[${index}].briefing`, item.briefing),
    ]),
    ...many('people', 'delegation', book.delegation),
    ...many('people', 'counterparts', book.counterparts),
    ...many('briefings', 'issueBriefings', book.issueBriefings),
  ],
}

/** Everything the record points at, in the order of its fields. */
export function referencesOf<K extends RecordKind>(kind: K, record: RecordOf<K>): readonly Reference[] {
  return finders[kind](record)
}

/** Whether the library holds what the reference points at. */
function isResolved(library: Library, { kind, id, part }: Reference): boolean {
  if (kind === 'markings') return library.settings.markings.some((marking) => marking.id === id)
  if (kind === 'posts') return library.settings.posts.some((post) => post.id === id)
  if (part === null) return findRecord(library, kind, id) !== null
  return findRecord(library, 'dossiers', id)?.sections.some((section) => section.id === part) ?? false
}

/** References of the record that lead nowhere in this library. */
export function danglingReferences<K extends RecordKind>(
  library: Library,
  kind: K,
  record: RecordOf<K>,
): readonly Reference[] {
  return referencesOf(kind, record).filter((reference) => !isResolved(library, reference))
}
