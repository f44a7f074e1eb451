/** Where the sinks listen; one name that needs no resolver, one address. */
export interface CanaryPorts {
  readonly tcpPort: number
  readonly udpPort: number
}

/**
 * Runs inside a page and tries every way out that a page has. Returns the names of the ways it tried; that none threw
 * before being tried is part of the proof. Self-contained: it is sent to the page as text.
 */
export async function tryEveryWayOut({ tcpPort, udpPort }: CanaryPorts): Promise<readonly string[]> {
  const tried: string[] = []
  const sinks = [`127.0.0.1:${tcpPort}`, `localhost:${tcpPort}`]
  const attempt = async (name: string, act: (sink: string) => unknown): Promise<void> => {
    for (const sink of sinks) {
      try {
        await Promise.race([act(sink), new Promise((resolve) => setTimeout(resolve, 300))])
      } catch {
        // Refused, as it should be: the sinks say whether anything got through.
      }
    }
    tried.push(name)
  }
  const element = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    document.body.append(made)
    return made
  }
  const style = (text: string): void => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }

  await attempt('fetch', (sink) => fetch(`http://${sink}/fetch`, { mode: 'no-cors' }))
  await attempt('fetch keepalive', (sink) =>
    fetch(`http://${sink}/keep`, { mode: 'no-cors', keepalive: true }),
  )
  await attempt('XMLHttpRequest', (sink) => {
    const request = new XMLHttpRequest()
    request.open('GET', `http://${sink}/xhr`)
    request.send()
  })
  await attempt('WebSocket', (sink) => new WebSocket(`ws://${sink}/socket`))
  await attempt('EventSource', (sink) => new EventSource(`http://${sink}/events`))
  await attempt('sendBeacon', (sink) => navigator.sendBeacon(`http://${sink}/beacon`, 'x'))
  await attempt('WebTransport', (sink) => new WebTransport(`https://${sink}/transport`).ready)
  await attempt('image', (sink) => element('img', { src: `http://${sink}/image` }))
  await attempt('script', (sink) => element('script', { src: `http://${sink}/script` }))
  await attempt('frame', (sink) => element('iframe', { src: `http://${sink}/frame` }))
  await attempt('object', (sink) => element('object', { data: `http://${sink}/object` }))
  await attempt('video', (sink) => element('video', { src: `http://${sink}/video`, preload: 'auto' }))
  for (const rel of [
    'stylesheet',
    'prefetch',
    'preload',
    'preconnect',
    'dns-prefetch',
    'modulepreload',
    'manifest',
    'icon',
  ]) {
    await attempt(`link ${rel}`, (sink) =>
      element('link', { rel, href: `http://${sink}/${rel}`, as: 'image' }),
    )
  }
  await attempt('style image', (sink) => style(`body { background: url(http://${sink}/background) }`))
  await attempt('font', (sink) => new FontFace('f', `url(http://${sink}/font)`).load())
  await attempt('dynamic import', (sink) => import(/* @vite-ignore */ `http://${sink}/module.js`))
  await attempt('worker', (sink) => new Worker(`http://${sink}/worker`))
  await attempt('blob worker', (sink) => {
    const source = new Blob([`fetch('http://${sink}/blob-worker')`], { type: 'text/javascript' })
    return new Worker(URL.createObjectURL(source))
  })
  await attempt('service worker', () => navigator.serviceWorker.register('/assets/worker.js'))
  await attempt('ping', (sink) => element('a', { href: '#', ping: `http://${sink}/ping` }).click())
  await attempt('speculation rules', (sink) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({
      prefetch: [{ source: 'list', urls: [`http://${sink}/speculation`] }],
    })
    document.body.append(rules)
  })
  await attempt('WebRTC', async () => {
    const iceServers = [
      { urls: [`stun:127.0.0.1:${udpPort}`, `stun:localhost:${udpPort}`] },
      { urls: `turn:127.0.0.1:${tcpPort}?transport=tcp`, username: 'x', credential: 'x' },
    ]
    const connection = new RTCPeerConnection({ iceServers })
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  })
  await attempt('window.open', (sink) => window.open(`http://${sink}/window`))
  await attempt('form', (sink) =>
    (element('form', { action: `http://${sink}/form` }) as HTMLFormElement).submit(),
  )
  await attempt('navigation', (sink) => location.assign(`http://${sink}/navigation`))
  await attempt('meta refresh', (sink) =>
    element('meta', { 'http-equiv': 'refresh', content: `0;url=http://${sink}/` }),
  )
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  return tried
}
