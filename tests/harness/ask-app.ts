import type { Reply } from '../../shared/ipc/wire'
import type { RunningApp } from './electron-app'

/** Asks the app what its window can ask, by the same way. Throws what the app refused and why. */
export async function askApp<Value>(
  { page }: Pick<RunningApp, 'page'>,
  name: string,
  input: unknown,
): Promise<Value> {
  const reply = (await page.evaluate(([asked, given]) => window.safelight.call(asked, given), [
    name,
    input,
  ] as const)) as Reply<Value>
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.detail}`)
  return reply.value
}
