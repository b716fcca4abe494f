import type { FluentIcon } from '@fluentui/react-icons'
import { BookRegular } from '@fluentui/react-icons/svg/book'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { FlagRegular } from '@fluentui/react-icons/svg/flag'
import { GlobeRegular } from '@fluentui/react-icons/svg/globe'
import { PeopleRegular } from '@fluentui/react-icons/svg/people'
import { SignatureRegular } from '@fluentui/react-icons/svg/signature'
import { TargetRegular } from '@fluentui/react-icons/svg/target'
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr'
import type { RecordKind } from '../../shared/model/library'

const icons: { readonly [K in RecordKind]: FluentIcon } = {
  dossiers: GlobeRegular,
  agreements: SignatureRegular,
  'goal-sets': FlagRegular,
  goals: TargetRegular,
  responsibilities: TaskListSquareLtrRegular,
  'talking-points': ChatRegular,
  people: PeopleRegular,
  briefings: DocumentTextRegular,
  books: BookRegular,
}

/** The one picture that stands for a kind of record everywhere in the window. */
export function KindIcon({ kind, className }: { readonly kind: RecordKind; readonly className?: string }) {
  const Icon = icons[kind]
  return <Icon className={className} />
}
