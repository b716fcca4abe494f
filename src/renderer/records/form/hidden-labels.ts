import { makeStyles } from '@fluentui/react-components'

/** Keeps the labels of Fluent's fields for those who hear them, where a head above already shows them. */
export const useHiddenLabels = makeStyles({
  hidden: {
    '& .fui-Field__label, & legend': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    '& .fui-Field': { rowGap: 0 },
  },
})
