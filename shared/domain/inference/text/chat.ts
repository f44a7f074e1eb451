/** Clock times beside or under short messages, three times or more, and no sums: bubbles of a messenger. */
export function isChat(texts: readonly string[]): boolean {
  const stamped = texts.filter((text) =>
    /\b([01]?\d|2[0-3])[:.][0-5]\d\b\s?([ap]m)?\s*[✓v√/W]*$/i.test(text.trim()),
  )
  const sums = texts.filter(
    (text) => /\d+[.,]\d{2}\s*(€|eur|usd|\$|£)?$/i.test(text.trim()) && !stamped.includes(text),
  )
  const says = texts.some((text) =>
    /\b(online|typing|last seen|type a message|message|imessage|zuletzt online|nachricht|delivered|read \d)\b/i.test(
      text,
    ),
  )
  return sums.length === 0 && (stamped.length >= 3 || (says && stamped.length >= 1))
}
