import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

/** Loopback listeners that count whoever reaches them, whatever is said: a TCP connection or a UDP packet is a hit. */
export interface CanarySinks {
  readonly tcpPort: number
  readonly udpPort: number
  readonly hits: () => { readonly tcp: number; readonly udp: number }
  readonly close: () => void
}

export async function openCanarySinks(): Promise<CanarySinks> {
  let tcp = 0
  let udp = 0
  const server = createServer((socket) => {
    tcp += 1
    socket.destroy()
  }).listen(0, '127.0.0.1')
  const socket = createSocket('udp4', () => {
    udp += 1
  }).bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(socket, 'listening')])
  return {
    tcpPort: (server.address() as AddressInfo).port,
    udpPort: socket.address().port,
    hits: () => ({ tcp, udp }),
    close: () => {
      server.close()
      socket.close()
    },
  }
}

/** Reaches both sinks once, as a leak would: a canary that cannot sing proves nothing. */
export async function reachSinks({ tcpPort, udpPort }: CanarySinks): Promise<void> {
  const visitor = connect(tcpPort, '127.0.0.1')
  await once(visitor, 'close')
  const packet = createSocket('udp4')
  await new Promise((resolve) => packet.send('hello', udpPort, '127.0.0.1', resolve))
  packet.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
}
