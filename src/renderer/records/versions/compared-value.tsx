import type { PlainField } from '../../../shared/model/fields/field'
import { useWords } from '../../words/use-words'
import { FactValue } from '../fact-value'
import { useSettingOptions } from '../form/use-options'
import { RecordName } from './record-name'

type ComparedValueProps = { readonly field: PlainField; readonly value: unknown }

/** One value of a field, written out and named. It leads nowhere: the dialog stays open. */
export function ComparedValue({ field, value }: ComparedValueProps) {
  switch (field.type) {
    case 'reference':
    case 'references':
      return <RecordName kind={field.kind} id={String(value)} />
    case 'setting':
      return <SettingName of={field.of} id={String(value)} />
    case 'choices':
    case 'codes':
    case 'words':
      return <FactValue field={field} value={[value]} />
    default:
      return <FactValue field={field} value={value} />
  }
}

function SettingName({ of, id }: { readonly of: 'markings' | 'posts'; readonly id: string }) {
  const { t } = useWords()
  return useSettingOptions(of).find((option) => option.id === id)?.title ?? t('versions.gone')
}
