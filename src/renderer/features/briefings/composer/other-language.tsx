import { Badge } from '@fluentui/react-components'
import { languageName } from '../../../../shared/language/names'
import type { Language } from '../../../../shared/model/language'
import { useWords } from '../../../words/use-words'
import { useDocumentLanguage } from './composer-context'

/** Says that words stand in for ones nobody has written in the document's language yet. */
export function OtherLanguage({ found }: { readonly found: Language }) {
  const { t, language } = useWords()
  const written = useDocumentLanguage()
  if (found === written) return null
  return (
    <Badge size="small" appearance="tint" color="warning">
      {t('composer.onlyIn', { language: languageName(found, language) })}
    </Badge>
  )
}
