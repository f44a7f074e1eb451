import * as z from 'zod/mini'

/**
 * A contract: what one side may call on the other, and what the other announces. Calls control, events announce.
 * Inputs are checked where they arrive; results are only typed unless the sender is a stranger (reader, vision),
 * whose replies are parsed by schemas of their own.
 */
export interface Contract {
  readonly calls: Readonly<Record<string, Call<z.ZodMiniType, unknown>>>
  readonly events: Readonly<Record<string, EventShape<unknown>>>
}

export interface Call<Input extends z.ZodMiniType, Output> {
  readonly input: Input
  /** Exists in types only. */
  readonly output?: Output
}

export interface EventShape<Payload> {
  /** Exists in types only. */
  readonly payload?: Payload
}

export const call = <Output>() => ({
  with: <Input extends z.ZodMiniType>(input: Input): Call<Input, Output> => ({ input }),
})
export const event = <Payload>(): EventShape<Payload> => ({})

export type InputOf<C> = C extends Call<infer Input, unknown> ? z.infer<Input> : never
export type OutputOf<C> = C extends Call<z.ZodMiniType, infer Output> ? Output : never
export type PayloadOf<E> = E extends EventShape<infer Payload> ? Payload : never

/** What the answering side implements: one function a call. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C['calls']]: (
    input: InputOf<C['calls'][Name]>,
  ) => Promise<OutputOf<C['calls'][Name]>>
}

/** An expected failure crosses the wire as a value; anything else is a bug and arrives as `internal`. */
export interface Failure {
  readonly code: FailureCode
  /** Facts about the failure (a path shown as text, a count), never a sentence for people. */
  readonly detail: string
}
export type FailureCode =
  | 'unknown-call'
  | 'invalid-input'
  | 'wrong-sender'
  | 'not-found'
  | 'root-missing'
  | 'root-inside-another'
  | 'folder-refused'
  /** Writing there would write among the originals. */
  | 'inside-roll'
  | 'pack-invalid'
  | 'store-corrupt'
  | 'store-in-use'
  | 'disk-full'
  | 'cancelled'
  | 'internal'

export type Reply<Output> =
  { readonly ok: true; readonly value: Output } | { readonly ok: false; readonly failure: Failure }

/** Thrown by handlers for an expected failure, and by clients when one arrives. */
export class WireError extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.code}: ${failure.detail}`)
    this.name = 'WireError'
  }
}

export const failureOf = (thrown: unknown): Failure =>
  thrown instanceof WireError
    ? thrown.failure
    : { code: 'internal', detail: thrown instanceof Error ? thrown.message : String(thrown) }

/** Answers one call: checks the name and the input, runs the handler, turns what it throws into a failure. */
export async function answer<C extends Contract>(
  { contract, handlers }: { readonly contract: C; readonly handlers: Handlers<C> },
  name: string,
  input: unknown,
): Promise<Reply<unknown>> {
  const wanted = Object.hasOwn(contract.calls, name) ? contract.calls[name] : undefined
  if (wanted === undefined) return { ok: false, failure: { code: 'unknown-call', detail: name } }
  const parsed = z.safeParse(wanted.input, input)
  if (!parsed.success) {
    return {
      ok: false,
      failure: { code: 'invalid-input', detail: `${name}: ${z.prettifyError(parsed.error)}` },
    }
  }
  try {
    const handler = handlers[name] as (input: unknown) => Promise<unknown>
    return { ok: true, value: await handler(parsed.data) }
  } catch (thrown) {
    return { ok: false, failure: failureOf(thrown) }
  }
}

export type Client<C extends Contract> = {
  readonly [Name in keyof C['calls']]: (
    input: InputOf<C['calls'][Name]>,
  ) => Promise<OutputOf<C['calls'][Name]>>
}

/** Makes the typed client of a contract from one function that carries a call across. */
export function clientOf<C extends Contract>(
  contract: C,
  carry: (name: string, input: unknown) => Promise<Reply<unknown>>,
): Client<C> {
  const entries = Object.keys(contract.calls).map((name) => [
    name,
    async (input: unknown) => {
      const reply = await carry(name, input)
      if (!reply.ok) throw new WireError(reply.failure)
      return reply.value
    },
  ])
  return Object.fromEntries(entries) as Client<C>
}
