/** What the ledger can prove and what it cannot, in the words of report and README. */
export const ledgerProves = {
  can: [
    'Its entries were written one after another by whoever held its key. ' +
      'None was changed, removed, inserted or moved since it was signed.',
    'Whoever keeps one signed checkpoint, a few lines of text, can check later. ' +
      'The ledger was then only added to, never rewritten.',
    'Exactly this document was made from exactly these inputs under exactly this policy file. ' +
      'Change one character of any of them, and the check fails.',
    'Which files were known, each by a fingerprint of its bytes. ' +
      'What was found in each, before the audit was made. ' +
      'What was revoked, when, and what that changed in the audit.',
  ],
  cannot: [
    'That anything was uploaded, or stayed on the phone: this program never sees the other app or its servers. ' +
      'It says what would or could leave under the policy as reported.',
    'That the folder held all photos of the phone, or that the photos are genuine. ' +
      'Nor that this program saw rightly what they show.',
    'That its times are right: they are those of this computer’s clock, which its owner can set. ' +
      'Nobody outside vouches for them, unless a checkpoint was given to someone else at the time.',
    'That there is no second ledger: whoever holds the key could have kept two and shown only one. ' +
      'Two people who compare their checkpoints would find out; one alone cannot.',
    'Who made it: a key made on this computer shows that one hand went on, not whose. ' +
      'Compare its fingerprint with the auditor by another way.',
  ],
} as const
