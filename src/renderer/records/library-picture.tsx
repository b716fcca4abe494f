import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ImageOffRegular } from '@fluentui/react-icons/svg/image-off'
import { attachmentSource } from '../../shared/model/attachments'
import { usePicture } from '../api/use-picture'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  frame: {
    display: 'inline-flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    width: '96px',
    minHeight: '120px',
    padding: tokens.spacingHorizontalXS,
    overflow: 'hidden',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  small: { maxWidth: '96px', maxHeight: '96px' },
  smallFrame: { width: '80px', minHeight: '96px' },
  sign: { fontSize: '24px' },
  picture: {
    display: 'block',
    maxWidth: '160px',
    maxHeight: '160px',
    borderRadius: tokens.borderRadiusMedium,
    // What is transparent in it was made for paper, which is white in every theme.
    backgroundColor: tokens.colorNeutralForegroundStaticInverted,
  },
})

type LibraryPictureProps = { readonly name: string; readonly alt: string; readonly isSmall?: boolean }

/** A picture of the library, not at its full size; a frame that says so where it is missing. */
export function LibraryPicture({ name, alt, isSmall = false }: LibraryPictureProps) {
  const styles = useStyles()
  const { t } = useWords()
  const picture = usePicture(attachmentSource(name))
  const frame = mergeClasses(styles.frame, isSmall && styles.smallFrame)
  switch (picture.state) {
    case 'asked':
      return <span className={frame} />
    case 'found':
      return <img className={mergeClasses(styles.picture, isSmall && styles.small)} src={picture.url} alt={alt} />
    case 'missing':
      return (
        <span className={frame}>
          <ImageOffRegular className={styles.sign} />
          {t('records.picture.gone')}
        </span>
      )
  }
}
