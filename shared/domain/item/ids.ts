declare const brand: unique symbol

/** A value that only the file which checks it may make. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

/** SHA-256 of the item's bytes: 64 lower-case hex digits. */
export type ItemId = Brand<string, 'ItemId'>
/** A watched folder: 16 lower-case hex digits, made once when the roll is added. */
export type RollId = Brand<string, 'RollId'>
/** A person that faces were assigned to, `p1`, `p2`, …: stable while photos are added. */
export type PersonId = Brand<string, 'PersonId'>
/** A revocation's receipt: 16 lower-case hex digits. */
export type ReceiptId = Brand<string, 'ReceiptId'>
/** `owner/feature-version`, such as `meta-facebook/2025-06-test`. */
export type PackId = Brand<string, 'PackId'>

const itemIdPattern = /^[0-9a-f]{64}$/
const shortIdPattern = /^[0-9a-f]{16}$/
const personIdPattern = /^p[1-9][0-9]*$/
const packIdPattern = /^[a-z0-9-]+\/[a-z0-9.-]+$/

export const isItemId = (text: string): text is ItemId => itemIdPattern.test(text)
export const isRollId = (text: string): text is RollId => shortIdPattern.test(text)
export const isPersonId = (text: string): text is PersonId => personIdPattern.test(text)
export const isReceiptId = (text: string): text is ReceiptId => shortIdPattern.test(text)
export const isPackId = (text: string): text is PackId => packIdPattern.test(text)
