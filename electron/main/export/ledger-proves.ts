/** What the ledger can prove and what it cannot, in the words of report and README. */
export const ledgerProves = {
  can: [
    'The ledger shows that its entries were written one after another by whoever held its key, and that none was changed, removed, inserted or moved since it was signed. ' +
      'Whoever keeps one signed checkpoint (a few lines of text) can later show that the ledger was only added to, never rewritten.',
    'It shows that exactly this document was made from exactly these inputs under exactly this policy file: change one character of any of them and the check fails. ' +
      'It shows which photos (by the hash of their bytes) were known, what was found in each before the audit was made, and what was revoked, when, and with what effect on the audit.',
  ],
  cannot: [
    'It does not show that anything was uploaded or stayed on the phone: this program never sees the other app or its servers. It says what would or could leave under the policy as reported.',
    'It does not show that the folder held all photos of the phone, that the photos are genuine, or that the models saw rightly.',
    'Its times are those of this computer’s clock, which its owner can set. Nobody outside vouches for them, unless a checkpoint was given to someone else at the time.',
    'Whoever holds the key could have kept two ledgers and shown only one. Two people who compare their checkpoints would find out; one alone cannot.',
    'A key made on this computer proves continuity, not a person’s identity: compare its fingerprint with the auditor by another way.',
  ],
} as const
