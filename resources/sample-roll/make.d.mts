/** Writes the sample roll into an empty folder and returns its ground truth. */
export function writeSampleRoll(folder: string): Promise<unknown>
