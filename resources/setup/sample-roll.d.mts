/** Makes `out/sample-roll` unless what is there came of the same recipe. */
export function buildSampleRoll(): Promise<{ readonly made: boolean; readonly folder: string }>
