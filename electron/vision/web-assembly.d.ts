/** The little of WebAssembly that is used; Node's types of this version leave it to the browser's library. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>
  interface Instance {
    readonly exports: Record<string, unknown>
  }
  function instantiate(bytes: Uint8Array, imports: Imports): Promise<{ readonly instance: Instance }>
}
