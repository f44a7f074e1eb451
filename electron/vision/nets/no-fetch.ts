/** What `node-fetch` is in our bundle: tfjs-core requires it, and nothing here may ever call it. */
export default function fetch(): never {
  throw new Error('vision makes no network connection')
}
