import { requireCorpus } from './corpus-folder'
import { checkIdentities } from './inference/identities'
import { checkRolls } from './inference/rolls'
import { checkSampleRoll } from './inference/sample-roll'

// What inference finds against what is true: the sample roll, the corpus's identities and its rolls. One line a figure.

const corpus = requireCorpus()
const failures = [
  ...(await checkSampleRoll()),
  ...(await checkIdentities(corpus)),
  ...(await checkRolls(corpus)),
]
for (const failure of failures) console.error(`FAILED ${failure}`)
process.exit(failures.length === 0 ? 0 : 1)
