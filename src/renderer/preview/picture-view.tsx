import { makeStyles } from '@fluentui/react-components'
import { fillLabel } from '../../shared/document/fill-label'
import type { Image } from '../../shared/document/lone-image'
import { highestPicture } from '../../shared/document/picture-size'
import { pictureWords } from '../../shared/document/picture-words'
import { styleIds } from '../../shared/document/style-ids'
import type { Picture } from '../../shared/document/tree'
import { usePicture } from '../api/use-picture'
import { useDrawnDocument } from './document-context'
import { twips } from './lengths'
import { ink } from './paper-colours'
import { usePaper } from './paper-context'

const useStyles = makeStyles({
  // Its own size, in proportion, as far as there is room for it.
  picture: { maxWidth: '100%', width: 'auto', height: 'auto', verticalAlign: 'bottom' },
  placeholder: { color: ink.quiet, fontStyle: 'italic' },
  flush: { margin: 0 },
})

/** A picture in the line, or the words for one that is not there. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const styles = useStyles()
  const { style } = usePaper()
  const answer = usePicture(picture.source)
  if (answer.state === 'asked') return null
  if (answer.state !== 'found') return <Placeholder picture={picture} />
  return (
    <img
      className={styles.picture}
      style={{ maxHeight: twips(highestPicture(style)) }}
      src={answer.url}
      alt={picture.alt}
    />
  )
}

function Placeholder({ picture }: { readonly picture: Picture }) {
  const { style } = usePaper()
  const { language } = useDrawnDocument()
  const text = pictureWords(picture)
  return <span className={useStyles().placeholder}>{fillLabel(style.labels[language].image, { text })}</span>
}

/** A picture that stands by itself, in the middle, with its caption. */
export function FigureView({ image }: { readonly image: Image }) {
  const styles = useStyles()
  const { look, space } = usePaper()
  const caption = image.title?.trim() ?? ''
  const picture = (
    <p className={styles.flush} style={look(styleIds.picture)}>
      <PictureView picture={image} />
    </p>
  )
  if (caption === '') return picture
  const gap = Math.max(space(styleIds.picture).after, space(styleIds.pictureCaption).before)
  return (
    <figure className={styles.flush}>
      {picture}
      <figcaption style={{ ...look(styleIds.pictureCaption), paddingTop: gap }}>{caption}</figcaption>
    </figure>
  )
}
