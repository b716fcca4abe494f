import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components'
import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { darkTheme, highContrastTheme, lightTheme } from './themes'

const forcedColours = '(forced-colors: active)'

function subscribeToForcedColours(listener: () => void): () => void {
  const query = window.matchMedia(forcedColours)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The page's nonce, without which the content policy refuses every style sheet. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''
}

/** Fluent's parts in this program's colours: light, dark, or the system's own when it forces them. */
export function ThemeProvider({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce() } }))
  const isForced = useSyncExternalStore(
    subscribeToForcedColours,
    () => window.matchMedia(forcedColours).matches,
    () => false,
  )
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <Themed dark={dark} isForced={isForced}>
        {children}
      </Themed>
    </RendererProvider>
  )
}

function Themed(props: { readonly dark: boolean; readonly isForced: boolean; readonly children: ReactNode }) {
  const theme = props.isForced ? highContrastTheme : props.dark ? darkTheme : lightTheme
  // What the browser draws itself, scroll bars above all, follows along.
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = props.dark ? 'dark' : 'light'
  }, [props.dark])
  return <FluentProvider theme={theme}>{props.children}</FluentProvider>
}
