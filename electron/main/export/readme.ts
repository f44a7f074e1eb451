import type { Evidence } from '../../../shared/ipc/evidence'
import { ledgerProves } from './ledger-proves'

/** The bundle's first file: what is in it, how to check it, and what that shows. */
export const readmeOf = ({ document }: Evidence): string => `SAFELIGHT EVIDENCE BUNDLE

An audit of a camera roll: what an upload feature would take from it, under
  policy  ${document.policy.id}, version ${document.policy.version}, region ${document.policy.region}
  as of   ${document.asOf}
Start with report.html. This bundle names photos, places and times: treat it as private.
For publication there is press.html, which holds none of them.

HOW TO CHECK IT
You need Node.js 18 or newer (nodejs.org) and nothing else: no network, no Safelight.
  1. Unpack this bundle, open a terminal in its folder, and run
       node verify.mjs
     or, without unpacking, with a verify.mjs that you got from somewhere else (better: this
     one came with what it checks)
       node verify.mjs evidence.zip
  2. Compare the key that it prints with the one that the auditor tells you by another way.
  3. If you were given a checkpoint earlier, give it too: it shows that nothing was rewritten since.
       node verify.mjs --against checkpoint.txt
Exit status: 0 all is as it was signed; 3 something is not, and the first thing wrong is named.
"safelight audit --replay evidence.zip" makes document, report and tables again from the inputs, with
Safelight itself, and compares.

WHAT IS IN IT
  report.html, press.html     the report; and a copy without names, places, paths or persons
  audit.json                  the audit document (safelight/audit/1)
  items.csv, findings.csv     the same as tables
  inputs/                     what the document was made from: circumstances, items with their facts,
                              and the SHA-256 of each item's facts
  packs/                      the policy, clause by clause, with its sources
  ledger/ledger-*.jsonl       every entry of the ledger, one a line; a line's bytes are its leaf
  ledger/checkpoints.txt      signed roots of the ledger's Merkle tree (C2SP tlog-checkpoint)
  ledger/keys.txt             the keys they are signed with
  ledger/openings.jsonl       salts: they open the entries about this audit's items, and no others
  receipts/                   one for each revocation, each provable by itself; left out, as is all that
                              was revoked, unless whoever made this bundle chose otherwise
  contents.txt, export.json   the hash of every file, and the salt of the entry that recorded them
  verify.mjs                  the verifier: one file, shares no code with Safelight

HOW IT HOLDS TOGETHER
  leaf        SHA-256(0x00, line)            node  SHA-256(0x01, left, right)      (RFC 6962)
  prev        first 12 bytes of the leaf before, base64
  commitment  HMAC-SHA-256(salt, text); "item" is about the item's id, "body" about a text:
              item-analysed: the facts as JSON; audit-made: the hashes of document and inputs;
              exported: contents.txt; consent-set: the consent; *-revoked: the receipt
              without "ledger" and "doneOnPhone"

WHAT THIS CAN PROVE
${ledgerProves.can.map(wrapped).join('\n')}

WHAT IT CANNOT PROVE
${ledgerProves.cannot.map(wrapped).join('\n')}
`

/** A paragraph as lines of a plain text file, the first with a dash. */
function wrapped(paragraph: string): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length > 92) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`).join('\n')
}
