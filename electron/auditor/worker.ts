import { closedNetwork } from '../../shared/ipc/closed-network'

import { parentPort, workerData } from 'node:worker_threads'

import type { AuditorMessage, AuditorRequest, AuditorStart } from '../../shared/ipc/auditor-worker'
import { awaitedKeys } from '../../shared/ipc/key-box'
import { failureOf } from '../../shared/ipc/wire'
import { openAuditor } from './auditor'

// Only ever started as a worker; run by itself it has nobody to talk to.
if (parentPort === null) throw new Error('the auditor runs as a worker')
const port = parentPort
const say = (message: AuditorMessage): void => {
  port.postMessage(message)
}

closedNetwork.onTried((way) => {
  say({ kind: 'network-blocked', way })
})
try {
  const { keyBox, ...options } = workerData as AuditorStart
  const auditor = openAuditor({
    ...options,
    get keys() {
      return awaitedKeys(keyBox)
    },
  })
  auditor.onChanged((payload) => {
    say({ kind: 'event', event: 'changed', payload })
  })
  port.on('message', ({ id, name, input }: AuditorRequest) => {
    void auditor.answer(name, input).then((reply) => {
      say({ kind: 'reply', id, reply })
      if (name === 'close') port.close()
    })
  })
  say({ kind: 'ready', findings: auditor.findings })
} catch (thrown) {
  say({ kind: 'failed', failure: failureOf(thrown) })
  port.close()
}
