import type { CommandName } from './command'

const auditOptions = `  --policy ID         the policy pack (default: the newest one for the region; see "policies")
  --allowed-on WHEN   when "Allow" was tapped: an ISO date, now, never (known to be off) or unknown
                      (default: now, "what if I tapped it now?")
  --off-on ISO        when it was turned off again
  --as-of ISO         the instant the audit is made for (default: now)
  --region XX[-YY]    where the account is, such as DE or US-NY (default: one where the pack is on)
  --selected FILE     limited photo access: the photos the app may see, one path a line
  --only metadata     look at no pixel
  --jobs N            how many files are read at once (default: the number of cores, at most four)
  --data DIR          keep state and keys here, and use them again (default: nothing is kept)
  --out FILE          write the result as JSON`

const texts: Readonly<Record<CommandName, string>> = {
  audit: `safelight audit FOLDER [options]

Audits the photos and videos in FOLDER: what would be uploaded under a policy, what could be, what would
be learned from it. Nothing leaves this machine and nothing in FOLDER is changed.

${auditOptions}
  --report DIR        write the report: the audit document and tables`,
  compare: `safelight compare FOLDER --policy A --policy B [options]

The same photos under two policies: what changes, item by item.

${auditOptions}`,
  revoke: `safelight revoke --data DIR RULE

Takes photos out of the audit kept in DIR and prints the receipt. RULE is one of
  --item ID|PATH      one photo or video
  --person ID         everything that shows a person (p1, p2, … in the document)
  --place LAT,LON,M   everything taken within M metres; or the id of a place in the document
  --theme NAME        pets, wedding, birthday, travel, …
  --kind NAME         payment-card, passport, document, screenshot, video, intimate, …
  --from DATE --to DATE   everything taken on these days, both included

This takes photos out of the audit. It cannot turn anything off on your phone.`,
  restore: `safelight restore RECEIPT --data DIR

Undoes the revocation with this receipt.`,
  verify: `safelight verify LEDGER|BUNDLE|RECEIPT [--against CHECKPOINT]

Checks an exported ledger's tree, signatures and consistency; names the first entry that is wrong.`,
  policies: `safelight policies [ID]

Lists the policy packs, or shows one, clause by clause.`,
  'sample-roll': `safelight sample-roll FOLDER

Makes the sample roll: an invented life in photos, to try everything on.`,
}

const overview = `safelight COMMAND

  audit FOLDER              what would be uploaded from a folder of photos, and what would be learned
  compare FOLDER            the same photos under two policies
  revoke --data DIR …       take photos, people, places, themes or dates out of an audit
  restore RECEIPT           undo one revocation
  verify FILE               check a ledger, a bundle or a receipt
  policies [ID]             the policies that are known, clause by clause
  sample-roll FOLDER        make a roll to try everything on

"safelight COMMAND --help" tells more about each. Progress goes to stderr, results to stdout.
Exit status: 0 done; 1 done, but some files could not be checked; 2 wrong usage; 3 failed.`

export const helpText = (command: CommandName | null): string =>
  command === null ? overview : texts[command]
