import { app } from 'electron'

/** Chromium's own reasons to talk to a network, switched off. Must run before Electron is ready. */
export function silenceChromium(): void {
  for (const name of quiet) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('disable-features', features.join(','))
  // Names resolve nowhere and the proxy is such a name, so that a request that slipped through has nowhere to go.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', nowhere)
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** `.invalid` never resolves (RFC 2606). */
export const nowhere = 'socks5://blocked.invalid:1'

const quiet = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'metrics-recording-only',
  'no-pings',
]

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
  'WebBluetooth',
  'WebUSB',
]
