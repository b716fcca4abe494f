import { makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import type { ReactNode } from 'react'
import { ChangeButton } from '../../ui/change-button'
import { useWords } from '../../words/use-words'

export type ListedPart = { readonly id: string; readonly name: string; readonly content: ReactNode }

export type PartListProps = {
  readonly label: string
  readonly parts: readonly ListedPart[]
  readonly onEdit: (id: string) => void
  readonly onDelete: (id: string) => void
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  content: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flex: '1 1 0',
    minWidth: 0,
    columnGap: tokens.spacingHorizontalM,
  },
})

/** Small things kept in the settings, each with edit and delete. */
export function PartList({ label, parts, onEdit, onDelete }: PartListProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <ul className={styles.list} aria-label={label}>
      {parts.map(({ id, name, content }) => (
        <li key={id} className={styles.item}>
          <div className={styles.content}>{content}</div>
          <ChangeButton
            appearance="subtle"
            icon={<EditRegular />}
            label={t('settings.editNamed', { name })}
            onClick={() => onEdit(id)}
          />
          <ChangeButton
            appearance="subtle"
            icon={<DeleteRegular />}
            label={t('settings.deleteNamed', { name })}
            onClick={() => onDelete(id)}
          />
        </li>
      ))}
    </ul>
  )
}
