import { Button, MessageBar, MessageBarBody, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { DocumentRegular } from '@fluentui/react-icons/svg/document'
import { useId, useState } from 'react'
import { sortLackingStyles } from '../../../../shared/document/lacking-styles'
import { describeFailure } from '../../../../shared/ipc/failure-words'
import type { HouseTemplate } from '../../../../shared/model/house-style'
import { failureOf } from '../../../api/ask'
import { useAnswer } from '../../../api/use-answer'
import { useCommand } from '../../../api/use-command'
import { ChangeButton } from '../../../ui/change-button'
import { FormSection, Wide } from '../../../ui/form-section'
import { useWords } from '../../../words/use-words'
import type { StyleSectionProps } from './style-form'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  report: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  more: { marginLeft: tokens.spacingHorizontalXS },
  lacking: {
    columnWidth: '150px',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: '20px',
  },
})

/** The organisation's own Word template, and which styles it lacks. */
export function TemplateSection({ style, onStore }: StyleSectionProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { run, isRunning } = useCommand('attachments/add')
  const { template } = style
  const take = async (): Promise<void> => {
    const reply = await run({ what: 'template' })
    if (!reply.ok || reply.value.outcome === 'cancelled') return
    onStore({ template: { file: reply.value.name, name: reply.value.title } })
  }
  return (
    <FormSection title={t('houseStyle.template')} hint={t('houseStyle.templateHint')}>
      <Wide>
        <div className={styles.line}>
          {template === null ? null : <Text className={styles.name}>{template.name}</Text>}
          <ChangeButton icon={<DocumentRegular />} disabled={isRunning} onClick={() => void take()}>
            {template === null ? t('houseStyle.chooseTemplate') : t('houseStyle.otherTemplate')}
          </ChangeButton>
          {template === null ? null : (
            <ChangeButton appearance="subtle" icon={<DeleteRegular />} onClick={() => onStore({ template: null })}>
              {t('houseStyle.removeTemplate')}
            </ChangeButton>
          )}
        </div>
      </Wide>
      {template === null ? null : (
        <Wide>
          <TemplateReport key={template.file} template={template} />
        </Wide>
      )}
    </FormSection>
  )
}

function TemplateReport({ template }: { readonly template: HouseTemplate }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { name, file } = template
  const { data, error } = useAnswer('house-styles/check-template', { file })
  if (error !== null) {
    const { title, advice } = describeFailure(failureOf(error), language)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {title} {advice}
        </MessageBarBody>
      </MessageBar>
    )
  }
  if (data === undefined) return <Spinner size="tiny" delay={300} />
  const { vital, special } = sortLackingStyles(data.lacks)
  if (vital.length + special.length === 0) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{t('houseStyle.templateWhole', { name })}</MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <div className={styles.report}>
      {vital.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('houseStyle.templateLacksVital', { name, styles: vital.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      {special.length === 0 ? null : <SpecialStyles name={name} special={special} />}
    </div>
  )
}

type SpecialStylesProps = { readonly name: string; readonly special: readonly string[] }

/** Nothing to be done about, so only counted until somebody wants to know. */
function SpecialStyles({ name, special }: SpecialStylesProps) {
  const styles = useStyles()
  const { t } = useWords()
  const listId = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {t('houseStyle.templateLacks', { name, count: special.length })}
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('houseStyle.whichStyles')}
        </Button>
        {isOpen ? (
          <ul id={listId} className={styles.lacking}>
            {special.map((style) => (
              <li key={style}>{style}</li>
            ))}
          </ul>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  )
}
