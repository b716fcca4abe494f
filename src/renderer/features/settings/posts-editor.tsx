import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { compareNames } from '../../../shared/language/collation'
import { languages, noText, textIn, writtenLanguages } from '../../../shared/model/language'
import type { Post } from '../../../shared/model/settings'
import { ChangeButton } from '../../ui/change-button'
import { EmptyState } from '../../ui/empty-state'
import { FormDialog } from '../../ui/form-dialog'
import { FormSection, Wide } from '../../ui/form-section'
import { LocalizedTextField } from '../../ui/localized-text-field'
import { WordsField } from '../../ui/words-field'
import { useWords } from '../../words/use-words'
import { PartList } from './part-list'
import { useDeletedToast } from './use-deleted-toast'
import type { SettingsDraft } from './use-settings-draft'

const useStyles = makeStyles({ codes: { color: tokens.colorNeutralForeground3 } })

/** Representations abroad and the partners each covers. */
export function PostsEditor({ draft }: { readonly draft: SettingsDraft }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { settings, store } = draft
  const [edited, setEdited] = useState<Post | null>(null)
  const tellDeleted = useDeletedToast()
  const compare = compareNames(language)
  const nameOf = (post: Post): string => textIn(post.name, language)
  const posts = [...settings.posts].sort((one, other) => compare(nameOf(one), nameOf(other)))

  const keep = async (post: Post): Promise<void> => {
    const isKnown = settings.posts.some(({ id }) => id === post.id)
    const changed = isKnown
      ? settings.posts.map((each) => (each.id === post.id ? post : each))
      : [...settings.posts, post]
    if (await store({ posts: changed })) setEdited(null)
  }
  const remove = async (id: string): Promise<void> => {
    const removed = settings.posts.find((post) => post.id === id)
    const isStored = await store({ posts: settings.posts.filter((post) => post.id !== id) })
    if (isStored && removed !== undefined) tellDeleted(nameOf(removed))
  }
  const addButton = (
    <ChangeButton
      icon={<AddRegular />}
      onClick={() => setEdited({ id: crypto.randomUUID(), name: noText, jurisdiction: [] })}
    >
      {t('settings.addPost')}
    </ChangeButton>
  )
  return (
    <FormSection hint={t('settings.postsHint')}>
      <Wide>
        {posts.length === 0 ? (
          <EmptyState title={t('settings.noPosts')} actions={addButton}>
            {t('settings.noPostsText')}
          </EmptyState>
        ) : (
          <PartList
            label={t('settings.tabs.posts')}
            parts={posts.map((post) => ({
              id: post.id,
              name: nameOf(post),
              content: (
                <>
                  <Text>{nameOf(post)}</Text>
                  <Text size={200} className={styles.codes}>
                    {post.jurisdiction.join(', ')}
                  </Text>
                </>
              ),
            }))}
            onEdit={(id) => setEdited(settings.posts.find((post) => post.id === id) ?? null)}
            onDelete={(id) => void remove(id)}
          />
        )}
      </Wide>
      {posts.length > 0 && <Wide>{addButton}</Wide>}
      {edited !== null && (
        <PostDialog key={edited.id} post={edited} onCancel={() => setEdited(null)} onKeep={(post) => void keep(post)} />
      )}
    </FormSection>
  )
}

type PostDialogProps = {
  readonly post: Post
  readonly onCancel: () => void
  readonly onKeep: (post: Post) => void
}

function PostDialog({ post, onCancel, onKeep }: PostDialogProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState(post)
  const isNew = writtenLanguages(post.name).length === 0
  return (
    <FormDialog
      title={isNew ? t('settings.addPost') : t('settings.editPost')}
      isOpen
      confirm={t('settings.keep')}
      canConfirm={writtenLanguages(draft.name).length > 0}
      onCancel={onCancel}
      onConfirm={() => onKeep(draft)}
    >
      <LocalizedTextField
        label={t('settings.postName')}
        shown={languages}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
      />
      <WordsField
        label={t('settings.jurisdiction')}
        hint={t('settings.jurisdictionHint')}
        value={draft.jurisdiction}
        onChange={(codes) => setDraft({ ...draft, jurisdiction: codes.map((code) => code.toUpperCase()) })}
      />
    </FormDialog>
  )
}
