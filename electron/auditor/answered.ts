/** An answer made at once as the promise that the contract wants: what it throws becomes a rejection. */
export const answered =
  <Input, Output>(answer: (input: Input) => Output) =>
  (input: Input): Promise<Output> =>
    new Promise((resolve) => {
      resolve(answer(input))
    })

/** The same for answers that have to wait for something first. */
export const answeredAfter =
  (first: () => Promise<void>) =>
  <Input, Output>(answer: (input: Input) => Output) =>
  async (input: Input): Promise<Output> => {
    await first()
    return answer(input)
  }
