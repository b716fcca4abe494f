import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { ImageAddRegular } from '@fluentui/react-icons/svg/image-add'
import { useId, useRef } from 'react'
import { ChangeButton } from '../../ui/change-button'
import { useWords } from '../../words/use-words'
import { LibraryPicture } from '../library-picture'
import { useChoosePicture } from './use-choose-picture'
import { useOutsideFile } from './use-outside-file'

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  over: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  // The room around a label of its neighbours.
  legend: { padding: `${tokens.spacingVerticalXXS} 0`, marginBottom: tokens.spacingVerticalXXS },
  content: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalM },
  tools: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

type PictureControlProps = {
  readonly label: string
  readonly hint: string | null
  /** The attachment's name; null without a picture. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A picture of the record: shown small, chosen with the system's dialog, dropped or pasted, taken away again. */
export function PictureControl({ label, hint, value, onChange }: PictureControlProps) {
  const styles = useStyles()
  const { t } = useWords()
  const labelId = useId()
  const tools = useRef<HTMLDivElement>(null)
  const { choose, isChoosing } = useChoosePicture()
  const chooseAndKeep = async (given: File | null): Promise<void> => {
    const chosen = await choose(given)
    if (chosen !== null) onChange(chosen.name)
  }
  const { isOver, handlers } = useOutsideFile((file) => {
    if (isChoosing) return false
    void chooseAndKeep(file)
    return true
  })
  const remove = (): void => {
    // The button goes with the picture; whoever pressed it stays in the field.
    tools.current?.querySelector('button')?.focus()
    onChange(null)
  }
  return (
    <fieldset className={mergeClasses(styles.root, isOver && styles.over)} aria-labelledby={labelId} {...handlers}>
      <legend className={styles.legend}>
        <Text id={labelId}>{label}</Text>
      </legend>
      <div className={styles.content}>
        {value === null ? null : <LibraryPicture name={value} alt={label} isSmall />}
        <div ref={tools} className={styles.tools}>
          <ChangeButton icon={<ImageAddRegular />} disabled={isChoosing} onClick={() => void chooseAndKeep(null)}>
            {t(value === null ? 'records.picture.choose' : 'records.picture.chooseOther')}
          </ChangeButton>
          {value === null ? null : (
            <ChangeButton appearance="subtle" icon={<DismissRegular />} onClick={remove}>
              {t('records.picture.remove')}
            </ChangeButton>
          )}
          <Text className={styles.hint}>{hint ?? t('records.picture.kinds')}</Text>
        </div>
      </div>
    </fieldset>
  )
}
