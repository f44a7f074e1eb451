import { en } from './en'

/** Every sentence people read, in one place: another language is another object of this shape. */
export type Language = typeof en

export const words: Language = en
