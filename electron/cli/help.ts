import type { CommandName } from './command'

const auditOptions = `  --policy ID|FILE    the policy: an id, or a .json file of your own, which is checked first
                      (default: the newest one for the region; see "policies")
  --allowed-on WHEN   when "Allow" was tapped: an ISO date, now, never (known to be off) or unknown
                      (default: now, "what if I tapped it now?")
  --off-on ISO        when it was turned off again
  --as-of ISO         the instant the audit is made for (default: now)
  --region XX[-YY]    where the account is, such as DE or US-NY (default: one where the pack is on)
  --selected FILE     limited photo access: the photos the app may see, one path a line
  --only metadata     look at no picture, only at what the files say of it
  --jobs N            how many files are read at once (default: the number of cores, at most four)
  --data DIR          keep state and keys here, and use them again (default: nothing is kept)
  --out FILE          write the result as JSON`

const texts: Readonly<Record<CommandName, string>> = {
  audit: `safelight audit FOLDER [options]

Audits the photos and videos in FOLDER: what would be uploaded under a policy, what could be, what would
be learned from it. Nothing leaves this machine and nothing in FOLDER is changed.

${auditOptions}
  --report DIR        write the report (report.html, tables, a copy for the press) and the evidence bundle
  --show ID           show the photos of this finding in the report; without it, photos are drawn as boxes
  --with-revoked      report and bundle hold what was revoked too, and its receipts; without it they do not
  --replay BUNDLE     in the place of FOLDER: verify a bundle, make its document and report again, and compare`,
  compare: `safelight compare FOLDER --policy A --policy B [options]
safelight compare FOLDER [--policy A] --what-if CLAUSE=VALUE [options]

The same photos under two policies: what changes, item by item; or under one policy, and what would change if a
clause of it said something else.
  --what-if CLAUSE=VALUE   such as upload.window=90, upload.older=none, infer.faces=no, select.clutter=stays, or
                           upload.media=unknown; may be given again for another clause

${auditOptions}`,
  revoke: `safelight revoke --data DIR RULE

Takes photos out of the audit kept in DIR and prints the receipt. RULE is one of
  --item ID|PATH      one photo or video
  --person ID         everything that shows a person (p1, p2, … in the document)
  --place LAT,LON,M   everything taken within M metres; or the id of a place in the document
  --theme NAME        pets, wedding, birthday, travel, …
  --kind NAME         payment-card, passport, document, screenshot, video, intimate, …
  --from DATE --to DATE   everything taken on these days, both included
  --folder PATH       everything in a folder of the roll
  --everyone-but IDS  everything that shows anybody else than these persons, such as p1,p2
  --hide ID           the fewest photos without which a finding of the document falls
With --preview nothing is done: what would fall and what would stay is printed.

This takes photos out of the audit. It cannot turn anything off on your phone.`,
  restore: `safelight restore RECEIPT --data DIR

Undoes the revocation with this receipt.`,
  verify: `safelight verify LEDGER|BUNDLE|RECEIPT [--against CHECKPOINT]

Checks tree, links, signatures and receipts, and that document, policy and facts are those that the ledger
recorded; names the first thing that is wrong. The same verifier lies in every bundle, as verify.mjs.
  --against CHECKPOINT   a checkpoint kept from earlier: shows that nothing was rewritten since
  --key KEY              the key that it must be signed with
  --models FOLDER        check the models there against those that were used`,
  policies: `safelight policies [ID|FILE] [--out FILE]

Lists the policy packs, or shows one, clause by clause. A .json file of your own is checked: what is wrong in it is
named by clause and line.
  --out FILE          write the policy ID as a file to change into one of your own; own/template is an empty one`,
  'sample-roll': `safelight sample-roll FOLDER

Makes the sample roll: an invented life in photos, to try everything on.`,
  copies: `safelight copies FOLDER --into DIR [--without KINDS] [--cover KINDS] [options]

Writes copies of what would or could leave, with less in them, into DIR, which must lie outside FOLDER. It audits
originals and copies afresh, side by side. Nothing in FOLDER is changed.
  --without KINDS     place, time, camera, or all; several with commas. The picture stays the same to the bit
  --cover KINDS       faces, text, or both: drawn over in black where they were seen, and all metadata goes

${auditOptions}`,
  phone: `safelight phone --data DIR [--out FILE]

What is left to do on the phone for the revocations kept in DIR. FILE gets the list of photos that may stay
selected under limited photo access, one path a line, as "audit --selected" takes it.`,
}

const overview = `safelight COMMAND

  audit FOLDER              what would be uploaded from a folder of photos, and what would be learned
  compare FOLDER            the same photos under two policies
  revoke --data DIR …       take photos, people, places, themes or dates out of an audit
  restore RECEIPT           undo one revocation
  verify FILE               check a ledger, a bundle or a receipt
  policies [ID]             the policies that are known, clause by clause
  copies FOLDER             write copies with less in them, and audit them again
  phone --data DIR          what is left to do on the phone
  sample-roll FOLDER        make a roll to try everything on

"safelight COMMAND --help" tells more about each. Progress goes to stderr, results to stdout.
Exit status: 0 done; 1 done, but some files could not be checked; 2 wrong usage; 3 failed.`

export const helpText = (command: CommandName | null): string =>
  command === null ? overview : texts[command]
