/** SHA-256; passed in, so that the domain stays free of any platform. */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** Ed25519 over the whole message, 64 bytes. */
export type Sign = (message: Uint8Array) => Uint8Array

/** Ed25519; false for anything that is not a signature of this key (32 bytes) over this message. */
export type IsSignature = (message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean

export const hashBytes = 32
