import type { ToldAge } from '../item/told-person'

/** All that the user said about one person; the name stays on this machine and is part of no audit. */
export interface PersonWord {
  readonly name: string | null
  readonly isMe: boolean
  readonly age: ToldAge | null
}

export const nothingSaid: PersonWord = { name: null, isMe: false, age: null }

/** What is known of one person once two are said to be the same: the one that stays is believed first. */
export const joinedWord = (stays: PersonWord, goes: PersonWord): PersonWord => ({
  name: stays.name ?? goes.name,
  isMe: stays.isMe || goes.isMe,
  age: stays.age ?? goes.age,
})
