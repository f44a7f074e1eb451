/** Control characters, and those that turn the direction of writing: a file name must not rewrite the terminal. */
const treacherous = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text that came from a file, safe to print on one line. */
export const shownText = (text: string): string =>
  text.replace(
    treacherous,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )

/** `1.2 GB`, in powers of a thousand. */
export function shownBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1_000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1_000 ** power
  return `${power === 0 ? String(bytes) : amount.toFixed(amount < 10 ? 1 : 0)} ${units[power] ?? ''}`
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
