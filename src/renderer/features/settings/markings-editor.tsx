import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { noText, textIn } from '../../../shared/model/language'
import type { Marking } from '../../../shared/model/settings'
import { ChangeButton } from '../../ui/change-button'
import { EmptyState } from '../../ui/empty-state'
import { FormSection, Wide } from '../../ui/form-section'
import { MarkingBadge } from '../../ui/marking-badge'
import { useWords } from '../../words/use-words'
import { byRank } from './by-rank'
import { MarkingDialog } from './marking-dialog'
import { PartList } from './part-list'
import { useDeletedToast } from './use-deleted-toast'
import type { SettingsDraft } from './use-settings-draft'

const useStyles = makeStyles({ rank: { color: tokens.colorNeutralForeground3 } })

/** Markings: their printed words per language, their rank and colour. */
export function MarkingsEditor({ draft }: { readonly draft: SettingsDraft }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { settings, store } = draft
  const [edited, setEdited] = useState<Marking | null>(null)
  const tellDeleted = useDeletedToast()
  const markings = byRank(settings.markings)

  const add = (): void => {
    const rank = Math.max(-1, ...markings.map((marking) => marking.rank)) + 1
    setEdited({ id: crypto.randomUUID(), label: noText, rank, colour: '#9C1C1C' })
  }
  const keep = async (marking: Marking): Promise<void> => {
    const isKnown = settings.markings.some(({ id }) => id === marking.id)
    const changed = isKnown
      ? settings.markings.map((each) => (each.id === marking.id ? marking : each))
      : [...settings.markings, marking]
    if (await store({ markings: changed })) setEdited(null)
  }
  const remove = async (id: string): Promise<void> => {
    const removed = settings.markings.find((marking) => marking.id === id)
    const isStored = await store({
      markings: settings.markings.filter((marking) => marking.id !== id),
      defaultMarking: settings.defaultMarking === id ? null : settings.defaultMarking,
    })
    if (isStored && removed !== undefined) tellDeleted(textIn(removed.label, language))
  }
  const addButton = (
    <ChangeButton icon={<AddRegular />} onClick={add}>
      {t('settings.addMarking')}
    </ChangeButton>
  )
  return (
    <FormSection hint={t('settings.markingsHint')}>
      <Wide>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('settings.markingsLimit')}</MessageBarBody>
        </MessageBar>
      </Wide>
      <Wide>
        {markings.length === 0 ? (
          <EmptyState title={t('settings.noMarkings')} actions={addButton}>
            {t('settings.noMarkingsText')}
          </EmptyState>
        ) : (
          <PartList
            label={t('settings.tabs.markings')}
            parts={markings.map((marking) => ({
              id: marking.id,
              name: textIn(marking.label, language),
              content: (
                <>
                  <MarkingBadge label={textIn(marking.label, language)} colour={marking.colour} />
                  <Text size={200} className={styles.rank}>
                    {t('settings.rankOf', { rank: marking.rank })}
                  </Text>
                </>
              ),
            }))}
            onEdit={(id) => setEdited(settings.markings.find((marking) => marking.id === id) ?? null)}
            onDelete={(id) => void remove(id)}
          />
        )}
      </Wide>
      {markings.length > 0 && <Wide>{addButton}</Wide>}
      {edited !== null && (
        <MarkingDialog
          key={edited.id}
          marking={edited}
          onCancel={() => setEdited(null)}
          onKeep={(marking) => void keep(marking)}
        />
      )}
    </FormSection>
  )
}
