import { openChoiceName } from '../../../shared/language/field-names'
import { valueName } from '../../../shared/language/value-names'
import { checkValue } from '../../../shared/model/fields/check-value'
import { choices } from '../../../shared/model/fields/choices'
import type { FieldPath, PlainField } from '../../../shared/model/fields/field'
import { valueAt } from '../../../shared/model/fields/field-value'
import type { LocalizedText } from '../../../shared/model/language'
import { ChoiceField, OptionalChoiceField } from '../../ui/choice-field'
import { LocalizedTextField } from '../../ui/localized-text-field'
import { OnePicker } from '../../ui/one-picker'
import { SeveralPicker } from '../../ui/several-picker'
import { SwitchField } from '../../ui/switch-field'
import { WordsField } from '../../ui/words-field'
import { useWords } from '../../words/use-words'
import { pathKey } from '../record-draft'
import { useForm } from './form-context'
import { MarkdownField } from './markdown-field'
import { PictureControl } from './picture-control'
import { problemText } from './problem-text'
import { TypedFieldControl } from './typed-field-control'
import { useCodeOptions, useRecordOptions, useSettingOptions } from './use-options'

export type PlainFieldControlProps = {
  readonly path: FieldPath
  readonly field: PlainField
  readonly label: string
  readonly hint?: string | null
}

type ControlProps<T extends PlainField['type']> = Required<PlainFieldControlProps> & {
  readonly field: Extract<PlainField, { type: T }>
}

/** The control that fits a field, reading and writing the record of the form around it. */
export function PlainFieldControl({ path, field, label, hint = null }: PlainFieldControlProps) {
  const { record } = useForm()
  const props = { path, label, hint }
  switch (field.type) {
    case 'text':
    case 'date':
    case 'clock':
    case 'number':
      return <TypedFieldControl {...props} field={field} value={valueAt(record, path) as string | number | null} />
    case 'code':
      return <CodeControl {...props} field={field} />
    case 'localized':
      return <LocalizedControl {...props} field={field} />
    case 'choice':
      return <ChoiceControl {...props} field={field} />
    case 'choices':
      return <ChoicesControl {...props} field={field} />
    case 'yes-no':
      return <YesNoControl {...props} field={field} />
    case 'codes':
      return <CodesControl {...props} field={field} />
    case 'words':
      return <WordsControl {...props} field={field} />
    case 'reference':
      return <ReferenceControl {...props} field={field} />
    case 'references':
      return <ReferencesControl {...props} field={field} />
    case 'picture':
      return <PictureFieldControl {...props} field={field} />
    case 'setting':
      return <SettingControl {...props} field={field} />
  }
}

/** The value at the path, and how to change it; what the field needs and does not get is kept as rejected. */
function useEntry<T>({ path, field }: ControlProps<PlainField['type']>) {
  const { record, rejected, edit, reject } = useForm()
  const { t } = useWords()
  const refused = rejected[pathKey(path)]
  return {
    value: (refused === undefined ? valueAt(record, path) : refused.text) as T,
    problem: refused === undefined ? null : problemText(refused.problem, t),
    change: (value: unknown): void => {
      const problem = checkValue(field, value)
      if (problem === null) edit(path, value)
      else reject(path, { text: value, problem })
    },
  }
}

function optionalHint(hint: string | null): { readonly hint?: string } {
  return hint === null ? {} : { hint }
}

function LocalizedControl(props: ControlProps<'localized'>) {
  const { value, problem, change } = useEntry<LocalizedText>(props)
  const shared = {
    label: props.label,
    value,
    onChange: change,
    isRequired: props.field.required,
    problem,
    ...optionalHint(props.hint),
  }
  return props.field.markdown ? <MarkdownField {...shared} /> : <LocalizedTextField {...shared} />
}

function PictureFieldControl(props: ControlProps<'picture'>) {
  const { value, change } = useEntry<string | null>(props)
  return <PictureControl label={props.label} hint={props.hint} value={value} onChange={change} />
}

function ChoiceControl(props: ControlProps<'choice'>) {
  const { language } = useWords()
  const { kind } = useForm()
  const { value, change } = useEntry<string | null>(props)
  const { domain } = props.field
  const none = props.path.length === 1 ? openChoiceName(kind, props.path[0] ?? '', language) : null
  const named = choices[domain].map((each) => ({ value: each as string, label: valueName(domain, each, language) }))
  const shared = { label: props.label, value, choices: named, onChange: change, ...optionalHint(props.hint) }
  return props.field.required ? (
    <ChoiceField {...shared} />
  ) : (
    <OptionalChoiceField {...shared} {...(none === null ? {} : { none })} />
  )
}

function ChoicesControl(props: ControlProps<'choices'>) {
  const { language } = useWords()
  const { value, change } = useEntry<readonly string[]>(props)
  const { domain } = props.field
  const options = choices[domain].map((each) => ({ id: each as string, title: valueName(domain, each, language) }))
  return (
    <SeveralPicker
      label={props.label}
      options={options}
      value={value}
      onChange={change}
      {...optionalHint(props.hint)}
    />
  )
}

function YesNoControl(props: ControlProps<'yes-no'>) {
  const { value, change } = useEntry<boolean>(props)
  return <SwitchField label={props.label} value={value} onChange={change} {...optionalHint(props.hint)} />
}

function CodeControl(props: ControlProps<'code'>) {
  const { value, change } = useEntry<string | null>(props)
  const options = useCodeOptions(props.field.list, value === null ? [] : [value])
  return (
    <OnePicker
      label={props.label}
      options={options}
      value={value}
      onChange={change}
      isRequired={props.field.required}
      {...optionalHint(props.hint)}
    />
  )
}

function CodesControl(props: ControlProps<'codes'>) {
  const { value, change } = useEntry<readonly string[]>(props)
  const options = useCodeOptions(props.field.list, value)
  return (
    <SeveralPicker
      label={props.label}
      options={options}
      value={value}
      onChange={change}
      {...optionalHint(props.hint)}
    />
  )
}

function WordsControl(props: ControlProps<'words'>) {
  const { value, change } = useEntry<readonly string[]>(props)
  return <WordsField label={props.label} value={value} onChange={change} {...optionalHint(props.hint)} />
}

function ReferenceControl(props: ControlProps<'reference'>) {
  const { record } = useForm()
  const { value, change } = useEntry<string | null>(props)
  const options = useRecordOptions(props.field.kind, record.id)
  return (
    <OnePicker
      label={props.label}
      options={options}
      value={value === '' ? null : value}
      onChange={change}
      isRequired={props.field.required}
      {...optionalHint(props.hint)}
    />
  )
}

function ReferencesControl(props: ControlProps<'references'>) {
  const { record } = useForm()
  const { value, change } = useEntry<readonly string[]>(props)
  const options = useRecordOptions(props.field.kind, record.id)
  return (
    <SeveralPicker
      label={props.label}
      options={options}
      value={value}
      onChange={change}
      {...optionalHint(props.hint)}
    />
  )
}

function SettingControl(props: ControlProps<'setting'>) {
  const { value, change } = useEntry<string | null>(props)
  const options = useSettingOptions(props.field.of)
  return (
    <OptionalChoiceField
      label={props.label}
      choices={options.map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      onChange={change}
      {...optionalHint(props.hint)}
    />
  )
}
