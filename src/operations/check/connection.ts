import type { Probe, Stage } from '../../mend/client.ts'
import { knownServers } from '../../mend/errors/known-servers.ts'
import type { Inputs } from '../inputs/schema.ts'
import type { CheckLine } from '../result/checked.ts'
import { failed, joined, ok, unknown } from './line.ts'

const stages: readonly (readonly [Stage, string])[] = [
  ['proxy', 'Proxy'],
  ['dns', 'DNS'],
  ['tcp', 'TCP'],
  ['tls', 'TLS'],
  ['http', 'Mend API'],
]

/** The way to Mend, stage by stage: the stages before the one that failed work. */
export function connectionLines(inputs: Inputs, reach: Probe): CheckLine[] {
  const { stuck } = reach
  const end = stages.findIndex(([stage]) => stage === stuck?.at)
  const lines = stages.map(([stage, title], index) => {
    if (stuck && index > end) return unknown(title, 'not reached')
    if (!stuck || index < end) return ok(title, works(stage, inputs, reach))
    const { what, why, fix } = stuck.failure
    return failed(title, joined(what, why), fix)
  })
  return [serverLine(inputs), ...lines]
}

function serverLine({ serverUrl }: Inputs): CheckLine {
  const host = URL.parse(serverUrl.origin)?.host ?? ''
  const name = host.replace(/\.whitesourcesoftware\.com$/, '.mend.io')
  const isMends = knownServers.some((server) => server === name)
  const whose = isMends ? "one of Mend's own" : "not one of Mend's own"
  return ok('Server', `\`${serverUrl.origin}\` (${whose})`)
}

function works(stage: Stage, inputs: Inputs, { proxy }: Probe): string {
  const { serverUrl, caCertificate } = inputs
  switch (stage) {
    case 'proxy':
      return proxy ? `\`${proxy}\` is used` : 'none is used'
    case 'dns':
      return proxy ? 'left to the proxy' : resolved(serverUrl.origin)
    case 'tcp':
      return proxy ? 'open, through the proxy' : 'the connection opens'
    case 'tls':
      return trust(serverUrl.origin, caCertificate)
    case 'http':
      return `\`${serverUrl.endpoint}\` answers as Mend does`
  }
}

function resolved(origin: string): string {
  const name = URL.parse(origin)?.hostname ?? ''
  const isAddress = /^\[|^[\d.]+$/.test(name)
  return isAddress ? 'not needed for an IP address' : `\`${name}\` is found`
}

function trust(origin: string, pem: string): string {
  if (origin.startsWith('http:')) return 'not used: plain http to this machine'
  const count = pem.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0
  if (count === 0) return "the certificate is trusted, with the system's roots"
  const own = count === 1 ? 'one certificate' : `${count} certificates`
  return `the certificate is trusted, with the system's roots and ${own} of \`ca-certificate\``
}
