import { photoScheme } from '../../../shared/ipc/photo'

/** What every page denies: other origins, workers, plugins, frames, forms, connections of any kind. */
const denied = [
  "default-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
]

const headersFor = (policy: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
})

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

export const appHeaders = headersFor([
  ...denied,
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' ${photoScheme}:`,
  "font-src 'self'",
])

// libheif's WASM is compiled from bytes that the page carries; 'wasm-unsafe-eval' allows that and no other evaluation.
export const readerHeaders = headersFor([...denied, "script-src 'self' 'wasm-unsafe-eval'"])

/** Shown where the app could not start: no script at all, and the styles are its own file. */
export const plainPageHeaders = headersFor([...denied, "style-src 'self'"])

/** A report carries its own styles and drawings; it runs nothing and loads nothing. */
export const printedPageHeaders = headersFor([...denied, "style-src 'unsafe-inline'", 'img-src data:'])
