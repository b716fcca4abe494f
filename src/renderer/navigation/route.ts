import type { BriefingId, DossierId } from '../../shared/model/id'
import type { RecordKind } from '../../shared/model/library'

/** The parts of the settings. */
export const settingsTabs = [
  'library',
  'backups',
  'documents',
  'house-style',
  'window',
  'markings',
  'posts',
  'about',
] as const
export type SettingsTab = (typeof settingsTabs)[number]

/** Where in the program one is. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'list'; readonly kind: RecordKind }
  /** `isNew` opens an empty form: the record is not stored before its first save. */
  | { readonly screen: 'record'; readonly kind: RecordKind; readonly id: string; readonly isNew: boolean }
  | { readonly screen: 'new-briefing'; readonly partner: DossierId | null }
  | { readonly screen: 'compose'; readonly id: BriefingId }
  | { readonly screen: 'bin' }
  | { readonly screen: 'settings'; readonly tab?: SettingsTab }

export function isSameRoute(one: Route, other: Route): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What stays the same as long as one stays on a page: the settings are one page, whichever part is shown. */
export function pageKey(route: Route): string {
  return route.screen === 'settings' ? route.screen : JSON.stringify(route)
}

/** The page of a record: a briefing opens in the composer, everything else as a form. */
export function routeOf(kind: RecordKind, id: string): Route {
  return kind === 'briefings'
    ? { screen: 'compose', id: id as BriefingId }
    : { screen: 'record', kind, id, isNew: false }
}
