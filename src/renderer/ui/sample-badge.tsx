import { Badge } from '@fluentui/react-components'
import { useWords } from '../words/use-words'

/** Marks a record that belongs to the sample library. */
export function SampleBadge() {
  const { t } = useWords()
  return (
    <Badge appearance="outline" color="informative" size="small">
      {t('common.sample')}
    </Badge>
  )
}
