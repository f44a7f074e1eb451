import { CustomSource, Input, MATROSKA, MP4, QTFF, WEBM } from 'mediabunny'

import type { RangeSource } from '../range-source'

const cacheBytes = 8 * 1_024 * 1_024

/** Opens a video for its packets; dispose of it when done. */
export function openVideo(source: RangeSource): Input {
  return new Input({
    formats: [MP4, QTFF, WEBM, MATROSKA],
    source: new CustomSource({
      getSize: () => source.size,
      read: (start, end) => source.read(start, end),
      maxCacheSize: cacheBytes,
      // A video whose file is gone fails at the next read; nothing waits for this one.
      handleUnhandledError: () => undefined,
    }),
  })
}
