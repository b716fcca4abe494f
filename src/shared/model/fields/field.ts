import type { Id, IsoDate, PartId } from '../id'
import type { LocalizedText } from '../language'
import type { RecordKind, RecordKinds } from '../library'
import type { ChoiceDomain, ChoiceValue } from './choices'

/** How a line of text is entered and what it has to look like. */
export type TextShape = 'line' | 'lines' | 'email' | 'phone' | 'partner-code' | 'time-zone'
export type NumberUnit = 'months' | 'km2' | 'inhabitants'

/** `empty`: what is stored when the field is emptied. */
export type TextField = {
  readonly type: 'text'
  readonly shape: TextShape
  readonly required: boolean
  readonly empty: '' | null
}
/** `required`: at least one language has to be written. */
export type LocalizedField = { readonly type: 'localized'; readonly markdown: boolean; readonly required: boolean }
export type ChoiceField<D extends ChoiceDomain = ChoiceDomain> = {
  readonly type: 'choice'
  readonly domain: D
  readonly required: boolean
}
export type ChoicesField<D extends ChoiceDomain = ChoiceDomain> = { readonly type: 'choices'; readonly domain: D }
export type DateField = { readonly type: 'date'; readonly required: boolean }
export type ClockField = { readonly type: 'clock'; readonly required: boolean }
export type NumberField = {
  readonly type: 'number'
  readonly whole: boolean
  readonly least: number | null
  readonly most: number | null
  readonly unit: NumberUnit | null
  readonly required: boolean
}
export type YesNoField = { readonly type: 'yes-no' }
export type CodeList = 'languages' | 'currencies'
export type CodeField = { readonly type: 'code'; readonly list: CodeList; readonly required: boolean }
export type CodesField = { readonly type: 'codes'; readonly list: CodeList }
/** Several short texts of the user's own, such as memberships. */
export type WordsField = { readonly type: 'words' }
export type ReferenceField<K extends RecordKind = RecordKind> = {
  readonly type: 'reference'
  readonly kind: K
  readonly required: boolean
}
export type ReferencesField<K extends RecordKind = RecordKind> = { readonly type: 'references'; readonly kind: K }
export type SettingField = { readonly type: 'setting'; readonly of: 'markings' | 'posts' }

/** A picture among the library's attachments. */
export type PictureField = { readonly type: 'picture' }

/** Under which name the words for a nested object's fields are kept. */
export type PartName = GroupPart | ListedPart
export type GroupPart = 'clearance' | 'dates' | 'meeting'
export type ListedPart = 'assent' | 'programmeItem' | 'relation' | 'section' | 'tradeFigures' | 'visit'

export type AnyFields = { readonly [name: string]: Field }
/** Fields that hold no fields of their own; parts are made of these. */
export type PlainField =
  | TextField
  | LocalizedField
  | ChoiceField
  | ChoicesField
  | DateField
  | ClockField
  | NumberField
  | YesNoField
  | CodeField
  | CodesField
  | WordsField
  | ReferenceField
  | ReferencesField
  | SettingField
  | PictureField
export type PlainFields = { readonly [name: string]: PlainField }

/** An object inside a record, edited as fields of its own. */
export type GroupField<Fields = PlainFields> = {
  readonly type: 'group'
  readonly part: GroupPart
  readonly fields: Fields
}
/** What a new part is made from; `near` is the day of the part before it, else the record's own first day, else today. */
export type PartContext = { readonly id: PartId; readonly today: IsoDate; readonly near: IsoDate }
/** A list of objects inside a record. */
export type PartsField<Fields = PlainFields, Part = object> = {
  readonly type: 'parts'
  readonly part: ListedPart
  readonly layout: 'cards' | 'table'
  readonly fields: Fields
  /** Makes a new part; null where the list is given and nothing can be added or removed. */
  readonly blank: ((context: PartContext) => Part) | null
}
/** The parts of a note, which only the composer edits. */
export type ComposedField = { readonly type: 'composed' }

export type Field = PlainField | GroupField | PartsField | ComposedField

type KindOfId<I> = { readonly [K in RecordKind]: RecordKinds[K]['id'] extends I ? K : never }[RecordKind]
type DomainOf<V> = {
  readonly [D in ChoiceDomain]: [ChoiceValue<D>] extends [V] ? ([V] extends [ChoiceValue<D>] ? D : never) : never
}[ChoiceDomain]
type FieldForString<V extends string> = string extends V
  ? TextField | DateField | ClockField | CodeField | SettingField | PictureField
  : ChoiceField<DomainOf<V>>
type FieldForList<P> =
  P extends Id<string>
    ? ReferencesField<KindOfId<P>>
    : P extends string
      ? string extends P
        ? CodesField | WordsField
        : never
      : PartsField<PartFieldsOf<P>, P> | ComposedField

/** The descriptors that fit a value: a date where a day stands, a reference to the right kind where an id stands. */
export type FieldFor<V> = [V] extends [LocalizedText]
  ? LocalizedField
  : [V] extends [boolean]
    ? YesNoField
    : [V] extends [number | null]
      ? NumberField
      : [V] extends [Id<string> | null]
        ? ReferenceField<KindOfId<NonNullable<V>>>
        : [V] extends [string | null]
          ? FieldForString<NonNullable<V>>
          : [V] extends [readonly (infer P)[]]
            ? [FieldForList<P>] extends [never]
              ? ChoicesField<DomainOf<P>>
              : FieldForList<P>
            : GroupField<FieldsOf<V>>

/** One descriptor for every key; a forgotten one does not compile. */
export type FieldsOf<T> = { readonly [N in keyof T]-?: FieldFor<T[N]> }
type PartFieldsOf<P> = FieldsOf<Omit<P, 'id'>>

/** A path through a record: field names, and for an item of a list the key that `partKey` gives. */
export type FieldPath = readonly string[]
