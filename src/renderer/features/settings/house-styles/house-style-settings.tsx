import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { HouseStyle } from '../../../../shared/model/house-style'
import { useAnswer } from '../../../api/use-answer'
import { Answered } from '../../../ui/answered'
import { ChangeButton } from '../../../ui/change-button'
import { useWords } from '../../../words/use-words'
import { useDeletedToast } from '../use-deleted-toast'
import type { SettingsDraft } from '../use-settings-draft'
import { StyleForm } from './style-form'
import { StyleMiniature } from './style-miniature'
import { StylePicker } from './style-picker'

const pageWidth = 320
const desk = 20

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  hint: { color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  shipped: { color: tokens.colorNeutralForeground2 },
  edited: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${pageWidth + 2 * desk}px`,
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  page: {
    position: 'sticky',
    top: tokens.spacingVerticalL,
    padding: `${desk}px`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (max-width: 1099px)': { display: 'none' },
  },
})

/** Which house style the library's documents leave in, and what the own ones say. */
export function HouseStyleSettings({ draft }: { readonly draft: SettingsDraft }) {
  const list = useAnswer('house-styles/list')
  return <Answered answer={list}>{({ shipped }) => <HouseStyles draft={draft} shipped={shipped} />}</Answered>
}

type HouseStylesProps = { readonly draft: SettingsDraft; readonly shipped: readonly HouseStyle[] }

function HouseStyles({ draft, shipped }: HouseStylesProps) {
  const styles = useStyles()
  const { t } = useWords()
  const tellDeleted = useDeletedToast()
  const { settings, edit, store } = draft
  const own = settings.houseStyles
  const all = [...shipped, ...own]
  const named = all.find(({ id }) => id === settings.houseStyle)
  const chosen = named ?? shipped[0]
  if (chosen === undefined) return null
  const isShipped = (id: string): boolean => shipped.some((style) => style.id === id)
  const changed = (change: Partial<HouseStyle>) => ({
    houseStyles: own.map((style) => (style.id === chosen.id ? { ...style, ...change } : style)),
  })
  const copy = (): void => {
    const made = {
      ...chosen,
      id: crypto.randomUUID(),
      name: freeName(t('houseStyle.copyName', { name: chosen.name }), all),
    }
    void store({ houseStyles: [...own, made], houseStyle: made.id })
  }
  const remove = async (): Promise<void> => {
    const left = own.filter((style) => style.id !== chosen.id)
    if (await store({ houseStyles: left, houseStyle: shipped[0]?.id ?? 'neutral' })) tellDeleted(chosen.name)
  }
  return (
    <div className={styles.root}>
      <Text as="p" block className={styles.hint}>
        {t('houseStyle.chooseHint')}
      </Text>
      {named === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('houseStyle.gone')}</MessageBarBody>
        </MessageBar>
      ) : null}
      <StylePicker
        styles={all}
        chosen={named === undefined ? '' : chosen.id}
        isShipped={isShipped}
        onChoose={(id) => void store({ houseStyle: id })}
      />
      <div className={styles.tools}>
        <ChangeButton icon={<CopyRegular />} onClick={copy}>
          {t('houseStyle.copy')}
        </ChangeButton>
        {isShipped(chosen.id) ? (
          <Text className={styles.shipped}>{t('houseStyle.shippedText', { name: chosen.name })}</Text>
        ) : (
          <ChangeButton appearance="subtle" icon={<DeleteRegular />} onClick={() => void remove()}>
            {t('houseStyle.remove', { name: chosen.name })}
          </ChangeButton>
        )}
      </div>
      {isShipped(chosen.id) ? null : (
        <div key={chosen.id} className={styles.edited}>
          <div className={styles.form}>
            <StyleForm
              style={chosen}
              otherNames={all.filter(({ id }) => id !== chosen.id).map(({ name }) => name)}
              onEdit={(change) => edit(changed(change))}
              onStore={(change) => void store(changed(change))}
            />
          </div>
          <div className={styles.page}>
            <StyleMiniature style={chosen} width={pageWidth} label={t('houseStyle.page')} />
          </div>
        </div>
      )}
    </div>
  )
}

/** The wanted name, with a number behind it where it is taken. */
function freeName(wanted: string, styles: readonly HouseStyle[]): string {
  const taken = new Set(styles.map(({ name }) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`
  return name
}
