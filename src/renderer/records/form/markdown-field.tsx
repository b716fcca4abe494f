import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { LocalizedTextField, type LocalizedTextFieldProps } from '../../ui/localized-text-field'
import { InsertPictureButton } from './insert-picture-button'
import { type TakeFile, useOutsideFile } from './use-outside-file'

const useStyles = makeStyles({
  root: { minWidth: 0, borderRadius: tokens.borderRadiusMedium },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
})

/** Markdown in two languages, which takes pictures: by the button, dropped onto a text or pasted into it. */
export function MarkdownField(props: Omit<LocalizedTextFieldProps, 'shape' | 'tools'>) {
  const styles = useStyles()
  const takePicture = useRef<TakeFile>(null)
  const { isOver, handlers } = useOutsideFile((file, event) => takePicture.current?.(file, event) ?? false)
  return (
    <div role="none" className={mergeClasses(styles.root, isOver && styles.over)} {...handlers}>
      <LocalizedTextField
        {...props}
        shape="text"
        tools={(tools) => <InsertPictureButton tools={tools} ref={takePicture} />}
      />
    </div>
  )
}
