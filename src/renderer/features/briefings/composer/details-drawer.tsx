import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { useMemo, useState } from 'react'
import { fieldHint, fieldName } from '../../../../shared/language/field-names'
import { localDay } from '../../../../shared/model/calendar'
import type { Field } from '../../../../shared/model/fields/field'
import { withValueAt } from '../../../../shared/model/fields/field-value'
import { formOf } from '../../../../shared/model/fields/record-forms'
import { FieldControl } from '../../../records/form/field-control'
import { FieldCell, FieldGrid } from '../../../records/form/field-grid'
import { FormContext, type FormState } from '../../../records/form/form-context'
import { pathKey, type RejectedEntries } from '../../../records/record-draft'
import { useWords } from '../../../words/use-words'
import { useCommands, useComposer } from './composer-context'

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalXXL },
})

const form = formOf('briefings')

/** The fields of the note that its text does not show, in the order of the form. */
const fields: readonly { readonly name: string; readonly field: Field }[] = form.groups
  .flatMap((group) => group.fields)
  .flatMap((name) => {
    const field = form.fields[name]
    return field === undefined || field.type === 'composed' ? [] : [{ name, field }]
  })

type DetailsDrawerProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** Title, meeting, origin and clearance of the note. */
export function DetailsDrawer({ isOpen, onClose }: DetailsDrawerProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing } = useComposer()
  const { edit } = useCommands()
  const [rejected, setRejected] = useState<RejectedEntries>({})
  const state = useMemo<FormState>(
    () => ({
      kind: 'briefings',
      record: briefing,
      rejected,
      today: localDay(new Date()),
      wanted: null,
      edit: (path, value) => {
        setRejected(({ [pathKey(path)]: _mended, ...rest }) => rest)
        edit((note) => form.settle(withValueAt(note, path, value)), 'soon')
      },
      reject: (path, entry) => setRejected((entries) => ({ ...entries, [pathKey(path)]: entry })),
    }),
    [briefing, rejected, edit],
  )
  return (
    <OverlayDrawer
      position="end"
      size="medium"
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" icon={<DismissRegular />} aria-label={t('common.close')} onClick={onClose} />
          }
        >
          {t('composer.detailsTitle')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <FormContext value={state}>
          <FieldGrid>
            {fields.map(({ name, field }) => (
              <FieldCell key={name} path={[name]} field={field}>
                <FieldControl
                  path={[name]}
                  field={field}
                  label={fieldName('briefings', name, language)}
                  hint={fieldHint('briefings', name, language)}
                />
              </FieldCell>
            ))}
          </FieldGrid>
        </FormContext>
      </DrawerBody>
    </OverlayDrawer>
  )
}
