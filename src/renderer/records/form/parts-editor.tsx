import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useEffect, useRef, useState } from 'react'
import { addPartName } from '../../../shared/language/field-names'
import { partTitle } from '../../../shared/language/part-title'
import type { FieldPath, PartsField } from '../../../shared/model/fields/field'
import { partKey, valueAt } from '../../../shared/model/fields/field-value'
import type { IsoDate } from '../../../shared/model/id'
import { ChangeButton } from '../../ui/change-button'
import { EmptyState } from '../../ui/empty-state'
import { useToasts } from '../../ui/toasts-provider'
import { useWords } from '../../words/use-words'
import { pathKey } from '../record-draft'
import { useForm } from './form-context'
import { PartCards } from './part-cards'
import { PartTable } from './part-table'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex' },
})

function inserted(parts: readonly object[], index: number, part: object): readonly object[] {
  return [...parts.slice(0, index), part, ...parts.slice(index)]
}

/** The day on which a new part most likely falls. */
function dayNear(record: object, parts: readonly object[]): IsoDate | null {
  const days = [valueAt(parts.at(-1) ?? {}, ['date']), valueAt(record, ['from'])]
  return (days.find((day) => typeof day === 'string') as IsoDate | undefined) ?? null
}

type PartsEditorProps = {
  readonly path: FieldPath
  readonly field: PartsField
  readonly label: string
  readonly hint: string | null
}

/** A list of parts inside a record: added, edited, moved, removed, and put back. */
export function PartsEditor({ path, field, label, hint }: PartsEditorProps) {
  const styles = useStyles()
  const { record, today, edit } = useForm()
  const { t, language } = useWords()
  const toast = useToasts()
  const [added, setAdded] = useState<string | null>(null)
  const parts = valueAt(record, path) as readonly object[]
  // An undo in a message may come after more edits; it puts the part back into the list as it is then.
  const latest = useRef(parts)
  useEffect(() => {
    latest.current = parts
  })

  const { blank } = field
  const add = (): void => {
    if (blank === null) return
    const id = crypto.randomUUID()
    setAdded(id)
    edit(path, [...parts, blank({ id, today, near: dayNear(record, parts) ?? today })])
  }
  const remove = (key: string): void => {
    const index = parts.findIndex((part) => partKey(part) === key)
    const part = parts[index]
    if (part === undefined) return
    edit(
      path,
      parts.filter((each) => each !== part),
    )
    toast({
      title: t('records.partRemoved', { title: partTitle(field, part, language) }),
      actions: [{ label: t('common.undo'), run: () => edit(path, inserted(latest.current, index, part)) }],
    })
  }
  const move = (key: string, step: 1 | -1): void => {
    const index = parts.findIndex((part) => partKey(part) === key)
    const part = parts[index]
    const target = index + step
    if (part === undefined || target < 0 || target >= parts.length) return
    edit(
      path,
      inserted(
        parts.filter((each) => each !== part),
        target,
        part,
      ),
    )
  }
  const addLabel = addPartName(field.part, language)
  const addButton =
    blank === null || addLabel === null ? null : (
      <ChangeButton icon={<AddRegular />} onClick={add}>
        {addLabel}
      </ChangeButton>
    )
  const list = { path, field, parts, label, added, onRemove: blank === null ? null : remove, onMove: move }

  if (parts.length === 0) {
    return (
      <div data-path={pathKey(path)}>
        <EmptyState title={t(`records.noParts.${field.part}`)} actions={addButton}>
          {hint ?? t(`records.partHints.${field.part}`)}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.root} data-path={pathKey(path)}>
      {hint !== null && <Text className={styles.hint}>{hint}</Text>}
      {field.layout === 'table' ? <PartTable {...list} /> : <PartCards {...list} />}
      {addButton !== null && <div className={styles.foot}>{addButton}</div>}
    </div>
  )
}
