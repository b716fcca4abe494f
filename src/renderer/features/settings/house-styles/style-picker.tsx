import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { HouseStyle } from '../../../../shared/model/house-style'
import { useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'
import { StyleMiniature } from './style-miniature'

type StylePickerProps = {
  readonly styles: readonly HouseStyle[]
  readonly chosen: string
  readonly isShipped: (id: string) => boolean
  readonly onChoose: (id: string) => void
}

/** Wide enough to tell the headings; the lower part of the page is cut off. */
const miniature = 196
const shownHeight = 172

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: `${miniature + 2}px`,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    // The same width of line in both states, so that nothing moves.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  desk: {
    display: 'block',
    height: `${shownHeight}px`,
    overflow: 'hidden',
    pointerEvents: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  radio: { margin: '4px 0 0', accentColor: tokens.colorCompoundBrandBackground },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  origin: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
})

/** The house styles side by side, each as a page; the chosen one is the library's. */
export function StylePicker({ styles: houseStyles, chosen, isShipped, onChoose }: StylePickerProps) {
  const styles = useStyles()
  const { t } = useWords()
  const group = useId()
  const isReadOnly = useReadOnly() !== null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('houseStyle.choose')}</legend>
      {houseStyles.map((style) => (
        <label key={style.id} className={mergeClasses(styles.card, style.id === chosen && styles.chosen)}>
          <span aria-hidden className={styles.desk}>
            <StyleMiniature style={style} width={miniature} label="" />
          </span>
          <span className={styles.line}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              value={style.id}
              checked={style.id === chosen}
              disabled={isReadOnly}
              onChange={() => onChoose(style.id)}
            />
            <span className={styles.words}>
              <span className={styles.name}>{style.name}</span>
              <Text size={200} className={styles.origin}>
                {isShipped(style.id) ? t('houseStyle.shipped') : t('houseStyle.own')}
              </Text>
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
