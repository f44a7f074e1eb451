/** Milliseconds that one run takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** The value below which this share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

/** One line a figure. */
export function report(name: string, figure: number, unit: string): void {
  process.stdout.write(`${name}: ${figure >= 100 ? figure.toFixed(0) : figure.toFixed(2)} ${unit}\n`)
}
