import type { FaultKind } from '../../http/transport.ts'
import type { FailedAttempt } from './failed-attempt.ts'
import { knownServers } from '../server-url.ts'

/** A likely cause and what to change, a sentence each. */
export interface Advice {
  readonly why: string
  readonly fix: string
}

const servers = `Mend's own servers are ${knownServers.join(', ')}`
const wayOut =
  'Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or check `server-url`.'

const onFault: Readonly<Record<FaultKind, Advice>> = {
  dns: {
    why: 'The host of `server-url` does not exist, or the runner cannot look it up.',
    fix: `Check \`server-url\`; ${servers}.`,
  },
  refused: {
    why: 'Nothing listens there, or a firewall turns the runner away.',
    fix: wayOut,
  },
  'connect-timeout': {
    why: 'A firewall, or a list of allowed addresses at Mend, may drop what this runner sends.',
    fix: wayOut,
  },
  tls: {
    why: 'The runner does not trust the certificate that it was shown; a company proxy that opens TLS traffic is the usual reason.',
    fix: 'Give the certificate of the authority that signed it in `ca-certificate`.',
  },
  proxy: {
    why: 'The proxy that the environment names does not work, or cannot reach Mend.',
    fix: 'Check that environment variable, or list the host of `server-url` in NO_PROXY.',
  },
  'proxy-refused': {
    why: 'The proxy that the environment names is set up wrongly: its address, user or password is not right, or it does not allow this host.',
    fix: 'Check that environment variable (http://user:password@host:port), or list the host of `server-url` in NO_PROXY.',
  },
  reset: {
    why: 'Something on the way, or the server itself, closed the connection.',
    fix: 'Run the job again; if that does not help, look for a proxy or firewall that closes long connections.',
  },
  timeout: {
    why: 'The server is slow, or the answer is very large.',
    fix: 'Raise `request-timeout`, or run the job again later.',
  },
  aborted: { why: 'The step was cancelled.', fix: 'Run the job again.' },
  other: {
    why: 'The answer did not arrive whole.',
    fix: 'Run the job again; if that does not help, look at what is between the runner and the server.',
  },
}

export function adviceOnFault(kind: FaultKind): Advice {
  return onFault[kind]
}

type Status = Extract<FailedAttempt, { kind: 'status' }>

/** Mend itself answers with 200 (facts 1.4), so any other status is somebody else's. */
export function adviceOnStatus(
  { status, location }: Status,
  server: string,
): Advice {
  if (status >= 300 && status < 400) return onRedirect(location, server)
  if (status === 407) return onFault['proxy-refused']
  if (status === 429) {
    return {
      why: 'Mend, or a gateway before it, limits how often it is asked.',
      fix: 'Lower `concurrency`, raise `retries`, or run fewer jobs at once.',
    }
  }
  if (status === 408 || status >= 500) {
    return {
      why: 'Mend, or a gateway before it, has a problem at the moment.',
      fix: 'Run the job again later, or raise `retries`.',
    }
  }
  if (status === 401 || status === 403) {
    return {
      why: 'Mend says no with HTTP 200, so a gateway did: a list of allowed addresses, a firewall, or a host that is not Mend.',
      fix: `Check \`server-url\`, and that the runner's address is allowed there; ${servers}.`,
    }
  }
  return {
    why: 'This server does not know the Mend API at `/api/v1.4`.',
    fix: `Check \`server-url\`; ${servers}.`,
  }
}

function onRedirect(location: string | undefined, server: string): Advice {
  const host = URL.parse(location ?? '', server)?.host
  const elsewhere = host && host !== URL.parse(server)?.host ? host : undefined
  return {
    why: `It points ${elsewhere ? `to ${elsewhere}` : 'elsewhere'}; redirects are not followed, because they would carry the keys there.`,
    fix: `If that is your Mend server, set \`server-url\` to it; ${servers}.`,
  }
}
