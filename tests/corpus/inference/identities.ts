import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { analyseFolder } from '../../harness/analysed-folder'
import { asItems } from './as-items'

const leastPrecision = 0.99
const leastRecall = 0.95
const width = 2

/** Clustering of the corpus's identities: each photo's largest face against the person that its label names. */
export async function checkIdentities(corpus: string): Promise<readonly string[]> {
  const folder = join(corpus, 'faces-identity')
  const labels = new Map(
    readFileSync(join(folder, 'identities.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, , people]) => people === '1')
      .map(([file = '', person = '']) => [basename(file), person] as const),
  )
  const faces = asItems(await analyseFolder(join(folder, 'files'), width)).flatMap((item) => {
    const person = labels.get(item.paths[0] ?? '')
    const found = item.facts.pixels?.faces ?? []
    const areas = found.map(({ box }) => box[2] * box[3])
    const cluster = item.persons[areas.indexOf(Math.max(...areas))]
    return person === undefined || cluster === undefined || cluster === null ? [] : [{ person, cluster }]
  })
  const { precision, recall } = pairwise(faces)
  const f1 = bCubedF1(faces)
  console.log(
    `identities: ${String(faces.length)} faces of ${String(labels.size)} photos, pairwise precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, B-cubed F1 ${f1.toFixed(4)}`,
  )
  return precision >= leastPrecision && recall >= leastRecall ? [] : ['identities: precision or recall']
}

interface Assigned {
  readonly person: string
  readonly cluster: string
}

function pairwise(faces: readonly Assigned[]): { readonly precision: number; readonly recall: number } {
  let [both, joined, same] = [0, 0, 0]
  for (const [index, one] of faces.entries()) {
    for (const other of faces.slice(index + 1)) {
      const isSame = one.person === other.person
      const isJoined = one.cluster === other.cluster
      if (isSame && isJoined) both += 1
      if (isJoined) joined += 1
      if (isSame) same += 1
    }
  }
  return { precision: both / joined, recall: both / same }
}

/** Bagga and Baldwin's B-cubed, averaged over faces. */
function bCubedF1(faces: readonly Assigned[]): number {
  const shares = faces.map((one) => {
    const cluster = faces.filter((other) => other.cluster === one.cluster)
    const person = faces.filter((other) => other.person === one.person)
    const both = cluster.filter((other) => other.person === one.person).length
    return { precision: both / cluster.length, recall: both / person.length }
  })
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(shares.map((share) => share.precision))
  const recall = mean(shares.map((share) => share.recall))
  return (2 * precision * recall) / (precision + recall)
}
