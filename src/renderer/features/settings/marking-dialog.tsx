import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { languages, writtenLanguages } from '../../../shared/model/language'
import type { Marking } from '../../../shared/model/settings'
import { FormDialog } from '../../ui/form-dialog'
import { LocalizedTextField } from '../../ui/localized-text-field'
import { NumberField } from '../../ui/number-field'
import { useWords } from '../../words/use-words'

export type MarkingDialogProps = {
  readonly marking: Marking
  readonly onCancel: () => void
  readonly onKeep: (marking: Marking) => void
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  swatch: { width: '28px', height: '20px', padding: 0, border: 'none', backgroundColor: 'transparent' },
})

const colourPattern = /^#[0-9a-fA-F]{6}$/

/** A marking's words, rank and colour. */
export function MarkingDialog({ marking, onCancel, onKeep }: MarkingDialogProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [draft, setDraft] = useState(marking)
  const [colour, setColour] = useState(marking.colour)
  const isColour = colourPattern.test(colour)
  const isNew = writtenLanguages(marking.label).length === 0
  return (
    <FormDialog
      title={isNew ? t('settings.addMarking') : t('settings.editMarking')}
      isOpen
      confirm={t('settings.keep')}
      canConfirm={isColour && writtenLanguages(draft.label).length > 0}
      onCancel={onCancel}
      onConfirm={() => onKeep({ ...draft, colour: colour.toUpperCase() })}
    >
      <LocalizedTextField
        label={t('settings.label')}
        shown={languages}
        value={draft.label}
        onChange={(label) => setDraft({ ...draft, label })}
      />
      <div className={styles.pair}>
        <NumberField
          label={t('settings.rank')}
          hint={t('settings.rankHint')}
          smallest={0}
          largest={99}
          value={draft.rank}
          onChange={(rank) => setDraft({ ...draft, rank: rank ?? 0 })}
        />
        <Field
          label={t('settings.colour')}
          hint={t('settings.colourHint')}
          validationMessage={isColour ? null : t('settings.notAColour')}
        >
          <Input
            value={colour}
            onChange={(_event, data) => setColour(data.value)}
            contentAfter={
              <input
                type="color"
                className={styles.swatch}
                aria-label={t('settings.colour')}
                value={isColour ? colour : marking.colour}
                onChange={(event) => setColour(event.target.value.toUpperCase())}
              />
            }
          />
        </Field>
      </div>
    </FormDialog>
  )
}
