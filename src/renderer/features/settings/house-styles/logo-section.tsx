import { makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { ImageRegular } from '@fluentui/react-icons/svg/image'
import { useChoosePicture } from '../../../records/form/use-choose-picture'
import { LibraryPicture } from '../../../records/library-picture'
import { ChangeButton } from '../../../ui/change-button'
import { FormSection, Wide } from '../../../ui/form-section'
import { NumberField } from '../../../ui/number-field'
import { useWords } from '../../../words/use-words'
import { CheckedTextField } from './checked-text-field'
import type { StyleSectionProps } from './style-form'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
})

const usualWidth = 45

/** The organisation's mark on the first page. */
export function LogoSection({ style, onEdit, onStore }: StyleSectionProps) {
  const styles = useStyles()
  const { t } = useWords()
  const { choose, isChoosing } = useChoosePicture()
  const { logo } = style
  const take = async (): Promise<void> => {
    const chosen = await choose()
    if (chosen === null) return
    onStore({ logo: { picture: chosen.name, width: logo?.width ?? usualWidth, alt: logo?.alt ?? chosen.title } })
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
    </FormSection>
  )
}
