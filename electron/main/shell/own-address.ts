/**
 * Whether an address belongs to one of the schemes given, and so stays on this machine. Anything that does not parse
 * counts as foreign.
 */
export function isOwnAddress(address: string, schemes: readonly string[]): boolean {
  const colon = address.indexOf(':')
  return colon > 0 && URL.canParse(address) && schemes.includes(address.slice(0, colon))
}
