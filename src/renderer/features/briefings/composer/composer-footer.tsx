import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open'
import { CheckmarkCircleWarningRegular } from '@fluentui/react-icons/svg/checkmark-circle-warning'
import { TranslateRegular } from '@fluentui/react-icons/svg/translate'
import type { ReactElement, ReactNode } from 'react'
import { fieldName } from '../../../../shared/language/field-names'
import { valueName } from '../../../../shared/language/value-names'
import { localDay } from '../../../../shared/model/calendar'
import { type ClearanceState, clearanceStates } from '../../../../shared/model/clearance'
import { type Language, languages, textIn } from '../../../../shared/model/language'
import { useAnswer } from '../../../api/use-answer'
import { ExportButton } from '../../../preview/export-button'
import type { Export } from '../../../preview/use-export'
import { useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'
import { useCommands, useComposer } from './composer-context'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  gap: { flexGrow: 1 },
})

const noMarking = 'none'

type ComposerFooterProps = {
  readonly exporting: Export
  readonly onCheck: () => void
  readonly onRead: (() => void) | null
  readonly onDetails: () => void
}

/** What the note carries (language, clearance, marking, version), and what can be done with the whole of it. */
export function ComposerFooter({ exporting, onCheck, onRead, onDetails }: ComposerFooterProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing } = useComposer()
  const { edit } = useCommands()
  const readOnly = useReadOnly()
  const settings = useAnswer('settings/read')
  const markings = settings.data?.markings ?? []
  const offered = settings.data?.workingLanguages ?? languages
  const marking = markings.find(({ id }) => id === briefing.marking)
  const markingName = marking === undefined ? t('composer.noMarking') : textIn(marking.label, briefing.language)

  const setClearance = (state: ClearanceState): void =>
    edit(
      (note) => ({
        ...note,
        clearance: { ...note.clearance, state, date: state === 'draft' ? null : localDay(new Date()) },
      }),
      'now',
    )

  return (
    <footer className={styles.root}>
      <RadioMenu
        name="language"
        label={t('composer.documentLanguage')}
        icon={<TranslateRegular />}
        shown={valueName('language', briefing.language, language)}
        value={briefing.language}
        choices={[...new Set([...offered, briefing.language])].map((each) => ({
          value: each,
          label: valueName('language', each, language),
        }))}
        onChoose={(chosen) => edit((note) => ({ ...note, language: chosen as Language }), 'now')}
      />
      <RadioMenu
        name="clearance"
        label={fieldName('briefings', 'clearance', language)}
        shown={valueName('clearance', briefing.clearance.state, language)}
        value={briefing.clearance.state}
        choices={clearanceStates.map((state) => ({ value: state, label: valueName('clearance', state, language) }))}
        onChoose={(chosen) => setClearance(chosen as ClearanceState)}
      >
        <MenuDivider />
        <MenuItem onClick={onDetails}>{t('composer.clearanceDetails')}</MenuItem>
      </RadioMenu>
      <RadioMenu
        name="marking"
        label={fieldName('briefings', 'marking', language)}
        shown={markingName}
        value={briefing.marking ?? noMarking}
        choices={[
          { value: noMarking, label: t('composer.noMarking') },
          ...markings.map(({ id, label }) => ({ value: id, label: textIn(label, briefing.language) })),
        ]}
        onChoose={(chosen) => edit((note) => ({ ...note, marking: chosen === noMarking ? null : chosen }), 'now')}
      />
      <Menu positioning="above-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            disabledFocusable={readOnly !== null}
            title={readOnly ?? undefined}
          >
            {t('composer.version', { version: briefing.version })}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() =>
                edit((note) => ({ ...note, version: note.version + 1, asOf: localDay(new Date()) }), 'now')
              }
            >
              {t('composer.nextVersion', { version: briefing.version + 1 })}
            </MenuItem>
            <MenuItem
              disabled={briefing.version <= 1}
              onClick={() => edit((note) => ({ ...note, version: Math.max(1, note.version - 1) }), 'now')}
            >
              {t('composer.previousVersion', { version: Math.max(1, briefing.version - 1) })}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span className={styles.gap} />
      <Button appearance="subtle" icon={<CheckmarkCircleWarningRegular />} onClick={onCheck}>
        {t('preview.check')}
      </Button>
      <Button
        appearance="subtle"
        icon={<BookOpenRegular />}
        data-focus="read"
        disabled={onRead === null}
        onClick={onRead ?? undefined}
      >
        {t('preview.read')}
      </Button>
      <ExportButton exporting={exporting} />
    </footer>
  )
}

type RadioMenuProps = {
  readonly name: string
  readonly label: string
  readonly shown: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
  readonly icon?: ReactElement
  readonly children?: ReactNode
}

function RadioMenu({ name, label, shown, value, choices, onChoose, icon, children }: RadioMenuProps) {
  const readOnly = useReadOnly()
  return (
    <Menu
      positioning="above-start"
      checkedValues={{ [name]: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = checkedItems[0]
        if (chosen !== undefined && chosen !== value) onChoose(chosen)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          aria-label={`${label}: ${shown}`}
          title={readOnly ?? label}
          disabledFocusable={readOnly !== null}
          {...(icon === undefined ? {} : { icon })}
        >
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((choice) => (
            <MenuItemRadio key={choice.value} name={name} value={choice.value}>
              {choice.label}
            </MenuItemRadio>
          ))}
          {children}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
