/** Letters that a reader takes for digits, where only digits can be. */
// prettier-ignore
const digitFor: Readonly<Record<string, string>> = {
  O: '0', o: '0', Q: '0', D: '0', I: '1', l: '1', i: '1', '|': '1', '!': '1', Z: '2', z: '2', A: '4', S: '5', s: '5',
  G: '6', b: '6', T: '7', B: '8', g: '9', q: '9',
}
const letterFor: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
}

export const asDigits = (text: string): string => text.replace(/\D/g, (sign) => digitFor[sign] ?? sign)
export const asLetters = (text: string): string => text.replace(/\d/g, (digit) => letterFor[digit] ?? digit)
