import { FluentProvider, makeStyles } from '@fluentui/react-components'
import { memo, useCallback, useMemo } from 'react'
import type { HouseStyle } from '../../../../shared/model/house-style'
import { DocumentPages } from '../../../preview/document-pages'
import { paperOf } from '../../../preview/paper'
import { lightTheme } from '../../../theme/themes'
import { useSampleTree } from './use-sample-tree'

const useStyles = makeStyles({
  root: { position: 'relative' },
  paper: { backgroundColor: 'transparent' },
})

type StyleMiniatureProps = {
  readonly style: HouseStyle
  /** Of the page, in CSS pixels. */
  readonly width: number
  readonly label: string
}

const ignore = (): void => undefined

/** A page in a house style, drawn as every other page is, only smaller. */
export const StyleMiniature = memo(function StyleMiniature({ style, width, label }: StyleMiniatureProps) {
  const styles = useStyles()
  const tree = useSampleTree()
  const look = useMemo(() => ({ style, template: null }), [style])
  const name = useCallback(() => label, [label])
  return (
    <div className={styles.root}>
      <FluentProvider theme={lightTheme} className={styles.paper}>
        <DocumentPages
          tree={tree}
          look={look}
          scale={width / paperOf(look).upright.width}
          pageLabel={name}
          onLayout={ignore}
          most={1}
        />
      </FluentProvider>
    </div>
  )
})
