/** For tests in which nothing may even try to reach a network: the attempt ends the test's process as unhandled. */
export const failWhenTried = (way: string): void => {
  throw new Error(`something tried to reach a network by ${way}`)
}
