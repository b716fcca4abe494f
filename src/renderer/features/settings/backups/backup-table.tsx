import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import type { Backup } from '../../../../shared/ipc/contract'
import { proseMoment } from '../../../../shared/language/moments'
import { proseNumber } from '../../../../shared/language/numbers'
import { proseSize } from '../../../../shared/language/sizes'
import { useWords } from '../../../words/use-words'

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '640px', tableLayout: 'auto' },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  numberHead: { '& > *': { justifyContent: 'flex-end' } },
  when: { whiteSpace: 'nowrap' },
  action: { textAlign: 'end', width: '1%', whiteSpace: 'nowrap' },
})

type BackupTableProps = { readonly backups: readonly Backup[]; readonly onRestore: (backup: Backup) => void }

/** The library's own backups, newest first. */
export function BackupTable({ backups, onRestore }: BackupTableProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  return (
    <div className={styles.scroll}>
      <Table size="small" className={styles.table} aria-label={t('backups.list')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.head}>{t('backups.when')}</TableHeaderCell>
            <TableHeaderCell className={styles.head}>{t('backups.why')}</TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.numberHead)}>
              {t('backups.records')}
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.numberHead)}>
              {t('backups.size')}
            </TableHeaderCell>
            <td />
          </TableRow>
        </TableHeader>
        <TableBody>
          {backups.map((backup) => {
            const moment = proseMoment(backup.at, language)
            return (
              <TableRow key={backup.id}>
                <TableCell className={styles.when}>{moment}</TableCell>
                <TableCell>{t(`backups.reasons.${backup.reason}`)}</TableCell>
                <TableCell className={styles.number}>{proseNumber(backup.records, language)}</TableCell>
                <TableCell className={styles.number}>{proseSize(backup.bytes, language)}</TableCell>
                <TableCell className={styles.action}>
                  <Button
                    size="small"
                    aria-label={t('backups.restoreOf', { moment })}
                    onClick={() => onRestore(backup)}
                  >
                    {t('backups.restore')}
                  </Button>
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </div>
  )
}
