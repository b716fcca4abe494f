import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { proseDate } from '../../shared/language/dates'
import { capitalised } from '../../shared/language/lists'
import { currencyName, languageName } from '../../shared/language/names'
import { proseNumber } from '../../shared/language/numbers'
import { valueName } from '../../shared/language/value-names'
import type { CodeList, Field } from '../../shared/model/fields/field'
import { type Language, type LocalizedText, textIn } from '../../shared/model/language'
import type { RecordKind } from '../../shared/model/library'
import { useNavigation } from '../navigation/navigation-provider'
import { routeOf } from '../navigation/route'
import { useWords } from '../words/use-words'
import { useRecordOptions, useSettingOptions } from './form/use-options'
import { LibraryPicture } from './library-picture'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  link: { textAlign: 'start', fontSize: 'inherit' },
})

function codeName(list: CodeList, code: string, language: Language): string {
  return capitalised((list === 'languages' ? languageName : currencyName)(code, language))
}

/** Whether there is anything to show. */
export function hasFact(field: Field, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (field.type === 'localized') return Object.values(value as LocalizedText).some((text) => text !== null)
  return !Array.isArray(value) || value.length > 0
}

/** A field's value to be read: written out, named, and linked where it names another record. */
export function FactValue({ field, value }: { readonly field: Field; readonly value: unknown }) {
  const { t, language } = useWords()
  switch (field.type) {
    case 'localized':
      return textIn(value as LocalizedText, language)
    case 'choice':
      return valueName(field.domain, String(value), language)
    case 'choices':
      return (value as readonly string[]).map((each) => valueName(field.domain, each, language)).join(', ')
    case 'date':
      return proseDate(String(value), language)
    case 'number': {
      const number = proseNumber(Number(value), language)
      return field.unit === null ? number : `${number} ${t(`records.units.${field.unit}`)}`
    }
    case 'yes-no':
      return t(value === true ? 'records.yes' : 'records.no')
    case 'code':
      return codeName(field.list, String(value), language)
    case 'codes':
      return (value as readonly string[]).map((code) => codeName(field.list, code, language)).join(', ')
    case 'words':
      return (value as readonly string[]).join(', ')
    case 'reference':
      return <RecordLinks kind={field.kind} ids={[String(value)]} />
    case 'references':
      return <RecordLinks kind={field.kind} ids={value as readonly string[]} />
    case 'picture':
      return <LibraryPicture name={String(value)} alt={t('records.picture.alt')} />
    case 'setting':
      return <SettingName of={field.of} id={String(value)} />
    case 'text':
    case 'clock':
      return String(value)
    default:
      return null
  }
}

function SettingName({ of, id }: { readonly of: 'markings' | 'posts'; readonly id: string }) {
  return useSettingOptions(of).find((option) => option.id === id)?.title ?? id
}

function RecordLinks({ kind, ids }: { readonly kind: RecordKind; readonly ids: readonly string[] }) {
  const styles = useStyles()
  const { go } = useNavigation()
  const options = useRecordOptions(kind)
  return (
    <span className={styles.list}>
      {ids.map((id) => (
        <Link key={id} as="button" className={styles.link} onClick={() => go(routeOf(kind, id))}>
          {options.find((option) => option.id === id)?.title ?? id}
        </Link>
      ))}
    </span>
  )
}
