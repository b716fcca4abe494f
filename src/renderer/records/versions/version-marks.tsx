import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { type ShownPiece, shortenPieces } from '../../../shared/compare/shorten-pieces'
import type { Presence, TextPiece } from '../../../shared/compare/text-piece'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { borderRadius: tokens.borderRadiusSmall, boxDecorationBreak: 'clone' },
  removed: {
    textDecorationLine: 'line-through',
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  added: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  leftOut: { color: tokens.colorNeutralForeground3, userSelect: 'none' },
})

/** Struck through what is only in the earlier version, underlined what is only in the present one. */
export function Mark({ kind, children }: { readonly kind: Presence; readonly children: ReactNode }) {
  const styles = useStyles()
  if (kind === 'removed') return <del className={mergeClasses(styles.mark, styles.removed)}>{children}</del>
  if (kind === 'added') return <ins className={mergeClasses(styles.mark, styles.added)}>{children}</ins>
  return <>{children}</>
}

/** A line's end that came or went would not be seen. */
const lineEnd = /^\s*\n\s*$/
const pilcrow = '¶'

type PiecesProps = {
  readonly pieces: readonly TextPiece[]
  /** Which of the two texts; what is only in the other one is left out. */
  readonly side: 'before' | 'now'
  readonly lang: string | undefined
  /** With long unchanged stretches, too. */
  readonly isWhole: boolean
}

/** One of two compared texts, with what differs marked in it. */
export function Pieces({ pieces, side, lang, isWhole }: PiecesProps) {
  const styles = useStyles()
  const { t } = useWords()
  const left = side === 'before' ? 'added' : 'removed'
  const shown: readonly ShownPiece[] = isWhole ? pieces : shortenPieces(pieces)
  let place = 0
  return (
    <span lang={lang} className={styles.text}>
      {shown
        .filter(({ kind }) => kind !== left)
        .map((piece) => {
          place += 1
          if (piece.kind === 'left-out') {
            return (
              <span key={place} role="img" aria-label={t('versions.leftOut')} className={styles.leftOut}>
                {' […] '}
              </span>
            )
          }
          return (
            <Mark key={place} kind={piece.kind}>
              {piece.kind !== 'same' && lineEnd.test(piece.text) ? `${pilcrow}${piece.text}` : piece.text}
            </Mark>
          )
        })}
    </span>
  )
}
