/** What produced an item's facts; facts of another version are made anew. Raise the number when results change. */
export const metadataAnalysis = 'metadata/1'
export const fullAnalysis = 'full/3'

export const targetAnalysis = (wantsPixels: boolean): string =>
  wantsPixels ? fullAnalysis : metadataAnalysis
