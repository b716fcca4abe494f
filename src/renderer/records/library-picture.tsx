import { makeStyles, tokens } from '@fluentui/react-components'
import { ImageOffRegular } from '@fluentui/react-icons/svg/image-off'
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
  sign: { fontSize: '24px' },
  picture: {
    display: 'block',
    maxWidth: '160px',
    maxHeight: '160px',
    borderRadius: tokens.borderRadiusMedium,
    // Photos with transparent parts and dark drawings are made for paper.
    backgroundColor: tokens.colorNeutralBackgroundStatic,
  },
})

/** A picture of the library, small; a frame that says so where it is missing. */
export function LibraryPicture({ name, alt }: { readonly name: string; readonly alt: string }) {
  const styles = useStyles()
  const { t } = useWords()
  const picture = usePicture(name)
  switch (picture.state) {
    case 'asked':
      return <span className={styles.frame} />
    case 'found':
      return <img className={styles.picture} src={picture.url} alt={alt} />
    case 'missing':
      return (
        <span className={styles.frame}>
          <ImageOffRegular className={styles.sign} />
          {t('records.picture.gone')}
        </span>
      )
  }
}
