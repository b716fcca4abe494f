import { useEffect } from 'react'
import { ask } from '../api/ask'
import { useShownPage } from '../navigation/page'

/** Names the record in the window's title, and after it the library. */
export function WindowTitle({ library }: { readonly library: string }) {
  const { title } = useShownPage()
  useEffect(() => {
    const full = [title, library].filter((part) => part !== '').join(' – ')
    document.title = full
    // A title that could not be set is no reason to bother anyone.
    ask('app/title', { title: full }).catch(() => undefined)
  }, [title, library])
  return null
}
