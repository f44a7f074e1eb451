/** Stands where a picture of something private would be: nothing of it is loaded. */
export function CoveredThumb() {
  return (
    <span className="thumb thumb-covered" aria-hidden="true">
      <svg viewBox="0 0 24 24">
        <path d="M3 3l18 18M10.6 6.2A9.9 9.9 0 0 1 12 6c6 0 9.5 6 9.5 6a16 16 0 0 1-2.9 3.5M6.3 7.8A15.6 15.6 0 0 0 2.5 12S6 18 12 18a9.6 9.6 0 0 0 4.2-1M9.9 10a2.9 2.9 0 0 0 4.1 4.1" />
      </svg>
    </span>
  )
}
