import { useMemo } from 'react'
import { compareNames } from '../../../shared/language/collation'
import { capitalised } from '../../../shared/language/lists'
import { currencyName, languageName } from '../../../shared/language/names'
import type { CodeList } from '../../../shared/model/fields/field'
import { textIn } from '../../../shared/model/language'
import type { RecordKind } from '../../../shared/model/library'
import { useAnswer } from '../../api/use-answer'
import { useRecordList } from '../../api/use-record-list'
import type { PickOption } from '../../ui/pick-option'
import { useWords } from '../../words/use-words'

/** Every record of a kind, to be referred to. */
export function useRecordOptions(kind: RecordKind, except: string | null = null): readonly PickOption[] {
  const { language } = useWords()
  const { data } = useRecordList(kind, language)
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, title, code, detail }) => ({ id, title: title === '' ? id : title, detail: code ?? detail })),
    [data, except],
  )
}

/** Languages or currencies by name; those that some country uses, and those already chosen. */
export function useCodeOptions(list: CodeList, chosen: readonly string[]): readonly PickOption[] {
  const { language } = useWords()
  const { data: countries } = useAnswer('countries/list')
  const known = chosen.join(' ')
  return useMemo(() => {
    const used = (countries ?? []).flatMap((country) => (list === 'languages' ? country.languages : country.currencies))
    const codes = [...new Set([...known.split(' '), ...used])].filter((code) => code !== '')
    const nameOf = list === 'languages' ? languageName : currencyName
    const compare = compareNames(language)
    return codes
      .map((code) => ({ id: code, title: capitalised(nameOf(code, language)), detail: code }))
      .sort((one, other) => compare(one.title, other.title))
  }, [countries, known, list, language])
}

/** Markings or posts as the settings hold them. */
export function useSettingOptions(of: 'markings' | 'posts'): readonly PickOption[] {
  const { language } = useWords()
  const { data: settings } = useAnswer('settings/read')
  return useMemo(() => {
    if (settings === undefined) return []
    return of === 'markings'
      ? settings.markings.map(({ id, label }) => ({ id, title: textIn(label, language) }))
      : settings.posts.map(({ id, name }) => ({ id, title: textIn(name, language) }))
  }, [settings, of, language])
}
