import type { LibraryStatus } from '../../shared/ipc/contract'

/** The library behind every screen of the frame. */
export type OpenLibrary = Extract<LibraryStatus, { readonly state: 'open' }>
