import type { InferenceKind, JudgedInference, Standing } from '../../../shared/domain/inference/inference'
import type { Suggestion, SuggestionKind } from '../../../shared/domain/suggestion/suggestion'
import type { PreviewItem } from './roll'

type Row = readonly [InferenceKind, label: string, confidence: number, standing: Standing, every: number]

const rows: readonly Row[] = [
  ['children', 'Two children, age 6 to 13, estimated', 0.82, 'possible', 7],
  ['home', 'Home, within 120 metres of 52.520, 13.405', 0.93, 'possible', 3],
  ['document', 'A payment card', 0.97, 'possible', 40],
  ['document', 'A boarding pass', 0.88, 'possible', 61],
  ['person', 'Person 1, in 34 photos', 0.91, 'stated', 4],
  ['person', 'Person 2, in 21 photos', 0.87, 'stated', 6],
  ['together', 'Person 1 and person 2 are often together', 0.79, 'possible', 9],
  ['routine', 'On weekdays from 8:30 near 52.507, 13.390', 0.7, 'possible', 11],
  ['trip', 'Seven days by the sea in August', 0.84, 'stated', 8],
  ['theme', 'Pets', 0.86, 'stated', 5],
  ['device', 'An iPhone 15, used by one person', 0.99, 'ruled-out', 2],
]

export function previewInferences(roll: readonly PreviewItem[]): readonly JudgedInference[] {
  return rows
    .map(([kind, label, confidence, standing, every], at) => {
      const items = roll
        .filter((_, index) => index % every === 0)
        .slice(0, 400)
        .map(({ frame }) => frame.id)
      return {
        id: `${kind}:${String(at)}`,
        kind,
        label,
        confidence,
        standing,
        clauses: [],
        items,
        evidence: [],
      }
    })
    .filter(({ items }) => items.length > 0)
}

const made: readonly (readonly [SuggestionKind, string, number, number])[] = [
  ['trip', 'Seven days by the sea', 9, 8],
  ['birthday', 'Happy ninth birthday', 4, 5],
  ['theme', 'Your dog through the seasons', 12, 3],
  ['recap', 'June in a minute', 3, 2],
  ['collage', 'Weekend with person 2', 2, 1],
]

export function previewSuggestions(roll: readonly PreviewItem[]): readonly Suggestion[] {
  return made
    .map(([kind, title, count, start], at) => ({
      id: `${kind}:${String(at)}`,
      kind,
      title,
      items: roll.slice(start * 3, start * 3 + count).map(({ frame }) => frame.id),
      because: ['trip:8', 'theme:9'],
      visibleTo: 'only-you' as const,
      clauses: ['suggest.visibility'],
      standing: 'stated' as const,
    }))
    .filter(({ items }) => items.length > 0)
}
