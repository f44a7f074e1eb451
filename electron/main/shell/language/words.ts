import { en } from './en'

/** Main's sentences: another language is another object of this shape, beside the window's. */
export const words: typeof en = en
