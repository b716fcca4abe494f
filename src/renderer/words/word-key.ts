import type { words } from '../../shared/words/words'

type Tables = { readonly [Area in keyof typeof words]: (typeof words)[Area]['en'] }

/** "records_one" and "records_other" are asked for as "records", with a count. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

type Paths<Table, Prefix extends string = ''> = {
  [Key in keyof Table & string]: Table[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Paths<Table[Key], `${Prefix}${Key}.`>
}[keyof Table & string]

/** Every text of the window by its path, such as "home.nextMeetings". */
export type WordKey = Paths<Tables>
