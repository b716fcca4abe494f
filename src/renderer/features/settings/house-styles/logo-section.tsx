import { makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { ImageRegular } from '@fluentui/react-icons/svg/image'
import { useState } from 'react'
import { type ChosenPicture, useChoosePicture } from '../../../records/form/use-choose-picture'
import { LibraryPicture } from '../../../records/library-picture'
import { ChangeButton } from '../../../ui/change-button'
import { FormDialog } from '../../../ui/form-dialog'
import { FormSection, Wide } from '../../../ui/form-section'
import { NumberField } from '../../../ui/number-field'
import { TextField } from '../../../ui/text-field'
import { useWords } from '../../../words/use-words'
import { CheckedTextField } from './checked-text-field'
import type { StyleSectionProps } from './style-form'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

const usualWidth = 45

/** A picture is no logo before somebody said what it shows. */
type Draft = ChosenPicture & { readonly alt: string }

/** The organisation's mark on the first page. */
export function LogoSection({ style, onEdit, onStore }: StyleSectionProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { choose, isChoosing } = useChoosePicture()
  const { logo } = style
  const [draft, setDraft] = useState<Draft | null>(null)
  const take = async (): Promise<void> => {
    const chosen = await choose()
    if (chosen === null) return
    if (logo === null) setDraft({ ...chosen, alt: '' })
    else onStore({ logo: { ...logo, picture: chosen.name } })
  }
  return (
    <FormSection title={t('houseStyle.logo')} hint={t('houseStyle.logoHint')}>
      <Wide>
        <div className={styles.line}>
          {logo === null ? null : <LibraryPicture name={logo.picture} alt={logo.alt} />}
          <ChangeButton icon={<ImageRegular />} disabled={isChoosing} onClick={() => void take()}>
            {logo === null ? t('houseStyle.chooseLogo') : t('houseStyle.otherLogo')}
          </ChangeButton>
          {logo === null ? null : (
            <ChangeButton appearance="subtle" icon={<DeleteRegular />} onClick={() => onStore({ logo: null })}>
              {t('houseStyle.removeLogo')}
            </ChangeButton>
          )}
        </div>
      </Wide>
      {logo === null ? null : (
        <>
          <NumberField
            label={t('houseStyle.logoWidth')}
            value={logo.width}
            unit="mm"
            hasDecimals
            smallest={5}
            largest={120}
            onChange={(width) => {
              if (width !== null) onEdit({ logo: { ...logo, width } })
            }}
          />
          <CheckedTextField
            label={t('houseStyle.logoAlt')}
            hint={t('houseStyle.logoAltHint')}
            value={logo.alt}
            isRequired
            problemOf={(alt) => (alt === '' ? t('houseStyle.noLogoAlt') : null)}
            onChange={(alt) => onEdit({ logo: { ...logo, alt } })}
          />
        </>
      )}
      {draft === null ? null : (
        <FormDialog
          title={t('houseStyle.logo')}
          isOpen
          confirm={t('houseStyle.useLogo')}
          canConfirm={draft.alt.trim() !== ''}
          onConfirm={() => {
            onStore({ logo: { picture: draft.name, width: usualWidth, alt: draft.alt.trim() } })
            setDraft(null)
          }}
          onCancel={() => setDraft(null)}
        >
          <LibraryPicture name={draft.name} alt={draft.title} />
          <TextField
            label={t('houseStyle.logoAlt')}
            hint={t('houseStyle.logoAltHint')}
            value={draft.alt}
            onChange={(alt) => setDraft({ ...draft, alt: alt ?? '' })}
            isRequired
          />
        </FormDialog>
      )}
    </FormSection>
  )
}
