import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset'
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up'
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { Open16Regular } from '@fluentui/react-icons/svg/open'
import type { ReactElement } from 'react'
import type { BriefingBlock } from '../../../../shared/model/briefing'
import { hasOwnWording, setWording } from '../../../../shared/model/briefing-edits'
import { useNavigation } from '../../../navigation/navigation-provider'
import { routeOf } from '../../../navigation/route'
import { ChangeButton } from '../../../ui/change-button'
import { useWords } from '../../../words/use-words'
import { useCommands, useDocumentLanguage } from './composer-context'
import { sourceOf } from './source-words'

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: '-14px',
    right: tokens.spacingHorizontalS,
    display: 'flex',
    padding: '1px',
    opacity: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    zIndex: 1,
  },
})

type BlockToolsProps = {
  readonly block: BriefingBlock
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onWrite: () => void
}

/** What can be done with a block. */
export function BlockTools({ block, onMove, onRemove, onWrite }: BlockToolsProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { go } = useNavigation()
  const { edit, focus } = useCommands()
  const written = useDocumentLanguage()
  const isLinked = block.kind !== 'text'
  return (
    <div className={styles.root} data-quiet="">
      <Tool label={t('composer.moveUp')} icon={<ArrowUp16Regular />} onClick={() => onMove(-1)} />
      <Tool label={t('composer.moveDown')} icon={<ArrowDown16Regular />} onClick={() => onMove(1)} />
      <Tool
        label={isLinked ? t('composer.changeWording') : t('composer.editText')}
        icon={<Edit16Regular />}
        onClick={onWrite}
      />
      {hasOwnWording(block, written) ? (
        <Tool
          label={t('composer.backToLibrary')}
          icon={<ArrowResetRegular />}
          onClick={() => {
            edit((note) => setWording(note, block.id, written, null), 'now')
            focus(`block:${block.id}`)
          }}
        />
      ) : null}
      {isLinked ? (
        <Tooltip content={t('composer.openSource')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Open16Regular />}
            onClick={() => {
              const { kind, id } = sourceOf(block)
              go(routeOf(kind, id))
            }}
          />
        </Tooltip>
      ) : null}
      <Tool
        label={isLinked ? t('composer.removeBlock') : t('composer.removeText')}
        icon={<Dismiss16Regular />}
        onClick={onRemove}
      />
    </div>
  )
}

type ToolProps = { readonly label: string; readonly icon: ReactElement; readonly onClick: () => void }

function Tool({ label, icon, onClick }: ToolProps) {
  return <ChangeButton label={label} size="small" appearance="subtle" icon={icon} onClick={onClick} />
}
