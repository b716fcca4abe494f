import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { type ReactElement, useEffect, useState } from 'react'
import { partFieldName } from '../../../shared/language/field-names'
import { partTitle } from '../../../shared/language/part-title'
import type { PartsField } from '../../../shared/model/fields/field'
import { partKey } from '../../../shared/model/fields/field-value'
import { ChangeButton } from '../../ui/change-button'
import { useWords } from '../../words/use-words'
import { pathKey } from '../record-draft'
import { FieldCell, FieldGrid } from './field-grid'
import { useForm } from './form-context'
import { partExcerpt } from './part-excerpt'
import type { PartListProps } from './part-list-props'
import { PlainFieldControl } from './plain-field-control'
import { useAddedFocus } from './use-added-focus'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    minWidth: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
  },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM, minWidth: 0, width: '100%' },
  name: { flex: '0 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  words: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
  },
  asOf: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
})

/** More parts than this begin closed, so that the page shows what there is. */
const mostOpen = 3

/** Parts as cards that open and close. */
export function PartCards({ path, field, parts, label, added, onRemove, onMove }: PartListProps) {
  const styles = useStyles()
  const { language, t } = useWords()
  const { wanted } = useForm()
  const keys = parts.map((part) => partKey(part) ?? '')
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(keys.length <= mostOpen ? keys : []))
  const root = useAddedFocus<HTMLUListElement>(added !== null && open.has(added) ? added : null)

  const wantedKey = wanted?.path[0] === path[0] ? (wanted?.path[path.length] ?? null) : null
  const turn = wanted?.turn ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking twice for one part opens it twice
  useEffect(() => {
    if (wantedKey !== null) setOpen((before) => new Set([...before, wantedKey]))
  }, [wantedKey, turn])

  useEffect(() => {
    if (added !== null) setOpen((before) => new Set([...before, added]))
  }, [added])

  const toggle = (key: string): void =>
    setOpen((before) =>
      before.has(key) ? new Set([...before].filter((each) => each !== key)) : new Set([...before, key]),
    )

  return (
    <ul className={styles.root} aria-label={label} ref={root}>
      {parts.map((part, index) => {
        const key = keys[index] ?? ''
        const title = partTitle(field, part, language)
        const isOpen = open.has(key)
        return (
          <li key={key} className={styles.card} data-path={pathKey([...path, key])} data-part={key}>
            <div className={styles.head}>
              <Button
                appearance="subtle"
                className={styles.title}
                icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={isOpen}
                onClick={() => toggle(key)}
              >
                <span className={styles.line}>
                  <Text weight="semibold" className={styles.name}>
                    {title}
                  </Text>
                  {!isOpen && <Excerpt field={field} part={part} />}
                </span>
              </Button>
              {index > 0 && (
                <IconButton
                  label={t('records.moveUp', { title })}
                  icon={<ArrowUpRegular />}
                  onClick={() => onMove(key, -1)}
                />
              )}
              {index < parts.length - 1 && (
                <IconButton
                  label={t('records.moveDown', { title })}
                  icon={<ArrowDownRegular />}
                  onClick={() => onMove(key, 1)}
                />
              )}
              {onRemove !== null && (
                <IconButton
                  label={t('common.removeNamed', { name: title })}
                  icon={<DeleteRegular />}
                  onClick={() => onRemove(key)}
                />
              )}
            </div>
            {isOpen && (
              <div className={styles.body}>
                <FieldGrid>
                  {Object.entries(field.fields).map(([name, inner]) => (
                    <FieldCell key={name} path={[...path, key, name]} field={inner}>
                      <PlainFieldControl
                        path={[...path, key, name]}
                        field={inner}
                        label={partFieldName(field.part, name, language)}
                      />
                    </FieldCell>
                  ))}
                </FieldGrid>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Excerpt({ field, part }: { readonly field: PartsField; readonly part: object }) {
  const styles = useStyles()
  const { language } = useWords()
  const { words, asOf } = partExcerpt(field, part, language)
  return (
    <>
      <Text size={200} className={styles.words}>
        {words}
      </Text>
      <Text size={200} className={styles.asOf}>
        {asOf}
      </Text>
    </>
  )
}

function IconButton(props: { readonly label: string; readonly icon: ReactElement; readonly onClick: () => void }) {
  return <ChangeButton label={props.label} appearance="subtle" size="small" icon={props.icon} onClick={props.onClick} />
}
