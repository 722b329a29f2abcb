import type { FaultKind } from '../../http/transport.ts'
import type { FailedAttempt } from './failed-attempt.ts'
import { serverList } from './known-servers.ts'

/** A likely cause and what to change, a sentence each. */
export interface Advice {
  readonly why: string
  readonly fix: string
}

type NotRefused = Exclude<FailedAttempt, { kind: 'refused' }>
type Status = Extract<FailedAttempt, { kind: 'status' }>

const checkServer = `Check \`server-url\`; Mend's own servers are ${serverList}.`
const openTheWay =
  'Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or check `server-url`.'

const temporary: Advice = {
  why: 'Mend, or a gateway in front of it, has a problem at the moment.',
  fix: 'Run the job again later, or raise `retries`.',
}

const onFault: Readonly<Record<FaultKind, Advice>> = {
  dns: {
    why: 'The host in `server-url` does not exist, or the runner cannot look it up.',
    fix: checkServer,
  },
  refused: {
    why: 'No server listens at this address, or a firewall rejects the runner.',
    fix: openTheWay,
  },
  'connect-timeout': {
    why: "A firewall, or Mend's list of allowed IP addresses, may drop what this runner sends.",
    fix: openTheWay,
  },
  tls: {
    why: "The runner does not trust the server's certificate. The usual cause is a company proxy that inspects TLS traffic.",
    fix: 'Set `ca-certificate` to the certificate of the authority that signed it. If it is set, check that it is the right one.',
  },
  'ca-certificate': {
    why: 'The value of `ca-certificate` was cut off, lost its line breaks, or is not a certificate.',
    fix: 'Set `ca-certificate` to all lines from BEGIN CERTIFICATE to END CERTIFICATE, or to the path of a file with them.',
  },
  proxy: {
    why: 'The proxy that is set in the environment does not work, or cannot reach Mend.',
    fix: 'Check that environment variable, or list the host of `server-url` in NO_PROXY.',
  },
  'proxy-refused': {
    why: 'The proxy setting in the environment is wrong (address, user or password), or the proxy does not allow this host.',
    fix: 'Check that environment variable (http://user:password@host:port), or list the host of `server-url` in NO_PROXY.',
  },
  reset: {
    why: 'The server, or something between it and the runner, closed the connection.',
    fix: 'Run the job again; if that does not help, look for a proxy or firewall that closes long connections.',
  },
  timeout: {
    why: 'The server is slow, or the answer is very large.',
    fix: 'Raise `request-timeout`, or run the job again later.',
  },
  aborted: { why: 'The step was cancelled.', fix: 'Run the job again.' },
  other: {
    why: 'The answer did not arrive complete.',
    fix: 'Run the job again; if that does not help, look for a proxy or firewall between the runner and the server.',
  },
}

const notMend: Advice = {
  why: 'A proxy or gateway between the runner and Mend answered instead, or `server-url` is not a Mend server.',
  fix: checkServer,
}

/**
 * What to say where Mend has answered before in the run: then `server-url` and
 * the way to it are right.
 */
const nowAndThen: Partial<Record<FaultKind, Advice>> = {
  dns: {
    why: 'The runner cannot look up the host of `server-url` at the moment.',
    fix: "Run the job again; if that does not help, check the runner's DNS.",
  },
  refused: temporary,
  'connect-timeout': temporary,
}

const gateway: Advice = {
  why: 'A proxy or gateway between the runner and Mend answered instead.',
  fix: onFault.other.fix,
}

/**
 * @param server that was asked: `https://saas.mend.io`
 * @param isMend whether it has answered as Mend before in this run
 */
export function adviceOn(
  outcome: NotRefused,
  server: string,
  isMend = false,
): Advice {
  if (outcome.kind === 'fault') {
    const { kind } = outcome.fault
    return (isMend && nowAndThen[kind]) || onFault[kind]
  }
  if (outcome.kind === 'status') return adviceOnStatus(outcome, server, isMend)
  if (outcome.body === 'cut off') return onFault.other
  return isMend ? gateway : notMend
}

/** Mend itself answers with 200 (facts 1.4), so any other status is somebody else's. */
function adviceOnStatus(
  { status, location }: Status,
  server: string,
  isMend: boolean,
): Advice {
  if (status >= 300 && status < 400) return onRedirect(location, server)
  if (status === 407) return onFault['proxy-refused']
  if (status === 429) {
    return {
      why: 'Mend, or a gateway in front of it, limits how many requests it accepts.',
      fix: 'Lower `concurrency`, raise `retries`, or run fewer jobs at once.',
    }
  }
  if (status === 408 || status >= 500) {
    return temporary
  }
  if (status === 401 || status === 403) return onForbidden(isMend)
  if (isMend) return gateway
  return {
    why: 'This server does not offer the Mend API at `/api/v1.4`.',
    fix: checkServer,
  }
}

function onForbidden(isMend: boolean): Advice {
  const others = isMend
    ? 'a list of allowed IP addresses, or a firewall'
    : 'a list of allowed IP addresses, a firewall, or a host that is not Mend'
  const allow = "Make sure that the runner's IP address is allowed."
  return {
    why: `Mend itself refuses with HTTP 200, so this answer came from something else: ${others}.`,
    fix: isMend ? allow : `${allow} ${checkServer}`,
  }
}

function onRedirect(location: string | undefined, server: string): Advice {
  const host = URL.parse(location ?? '', server)?.host
  const elsewhere = host && host !== URL.parse(server)?.host ? host : undefined
  return {
    why: `The server redirects to ${elsewhere ?? 'another address'}; redirects are not followed, because they would take the keys there.`,
    fix: `If that is your Mend server, set \`server-url\` to it; Mend's own servers are ${serverList}.`,
  }
}
