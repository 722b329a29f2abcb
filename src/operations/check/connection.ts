import type { Probe, Stage } from '../../mend/client.ts'
import { knownServers } from '../../mend/server-url.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { CheckLine } from '../result/checked.ts'

const stages: readonly (readonly [Stage, string])[] = [
  ['proxy', 'Proxy'],
  ['dns', 'DNS'],
  ['tcp', 'TCP'],
  ['tls', 'TLS'],
  ['http', 'Mend API'],
]

/** The way to Mend, station by station: what is before the one that failed works. */
export function connectionLines(inputs: Inputs, reach: Probe): CheckLine[] {
  const { stuck } = reach
  const end = stages.findIndex(([stage]) => stage === stuck?.at)
  return [
    serverLine(inputs),
    ...stages.map(([stage, title], index): CheckLine => {
      if (stuck && index === end) {
        const { what, why, fix } = stuck.failure
        const found = [what, why?.replace(/\.$/, '')].filter(Boolean).join('. ')
        return { title, status: 'failed', found, fix }
      }
      if (stuck && index > end) {
        return { title, status: 'unknown', found: 'not reached' }
      }
      return { title, status: 'ok', found: works(stage, inputs, reach) }
    }),
  ]
}

function serverLine({ serverUrl }: Inputs): CheckLine {
  const host = URL.parse(serverUrl.origin)?.host ?? ''
  const name = host.replace(/\.whitesourcesoftware\.com$/, '.mend.io')
  const own = knownServers.some((server) => server === name)
  const whose = own ? "one of Mend's own" : "none of Mend's own, so yours"
  const found = `\`${serverUrl.origin}\` (${whose})`
  return { title: 'Server', status: 'ok', found }
}

function works(stage: Stage, inputs: Inputs, { proxy, stuck }: Probe): string {
  const { serverUrl, caCertificate } = inputs
  switch (stage) {
    case 'proxy':
      if (proxy) return `\`${proxy}\` is used`
      return stuck ? 'none is in the way' : 'none is used'
    case 'dns':
      return proxy ? 'left to the proxy' : lookedUp(serverUrl.origin)
    case 'tcp':
      return proxy ? 'open, through the proxy' : 'the connection opens'
    case 'tls':
      return trust(serverUrl.origin, caCertificate)
    case 'http':
      return `\`${serverUrl.endpoint}\` answers as Mend does`
  }
}

function lookedUp(origin: string): string {
  const name = URL.parse(origin)?.hostname ?? ''
  const isAddress = /^\[|^[\d.]+$/.test(name)
  return isAddress ? 'not needed: an address' : `\`${name}\` is found`
}

function trust(origin: string, pem: string): string {
  if (origin.startsWith('http:')) return 'not used: plain http to this machine'
  const count = pem.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0
  if (count === 0) return "the certificate is trusted, with the system's roots"
  const own = count === 1 ? 'one certificate' : `${count} certificates`
  return `the certificate is trusted, with the system's roots and ${own} of \`ca-certificate\``
}
