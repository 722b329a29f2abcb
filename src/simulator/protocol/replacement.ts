import type { Exchange } from '../../http/transport.ts'
import type { World } from '../model/world.ts'
import type { Fault } from './faults.ts'
import { Refusal, refusalAnswer } from './refusal.ts'

type Replacing = Extract<
  Fault,
  {
    name:
      | 'too-many-requests'
      | 'unavailable'
      | 'request-timeout'
      | 'internal-error'
      | 'bad-gateway'
      | 'html'
      | 'redirect'
      | 'hiccup'
      | 'unexpected'
  }
>

/** The answer that comes in place of Mend's own. */
export function replacement(fault: Replacing, world: World): Exchange {
  switch (fault.name) {
    case 'too-many-requests':
      return plainText(429, 'Too Many Requests', retryAfter(fault, world))
    case 'unavailable':
      return plainText(503, 'Service Unavailable', retryAfter(fault, world))
    case 'request-timeout':
      return plainText(408, 'Request Timeout')
    case 'internal-error':
      return htmlPage(500, '500 Internal Server Error')
    case 'bad-gateway':
      return htmlPage(502, '502 Bad Gateway')
    case 'html':
      return htmlPage(200, 'Shutting down SSL/TLS connection')
    case 'redirect': {
      const { location = 'https://elsewhere.invalid/api/v1.4' } = fault
      return { status: 302, headers: { location }, text: '' }
    }
    case 'hiccup':
      return refusalAnswer(
        new Refusal(3000, 'Backend has a hiccup, please try again'),
      )
    case 'unexpected':
      return refusalAnswer(new Refusal(4000, 'Unexpected error'))
  }
}

function retryAfter(
  fault: { retryAfterSeconds?: number; asDate?: boolean },
  world: World,
): Record<string, string> {
  const { retryAfterSeconds: seconds, asDate } = fault
  if (seconds === undefined) return {}
  if (!asDate) return { 'retry-after': `${seconds}` }
  // A date means something only beside the server's own.
  const now = world.clock.now()
  return {
    date: new Date(now).toUTCString(),
    'retry-after': new Date(now + seconds * 1_000).toUTCString(),
  }
}

function plainText(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): Exchange {
  return { status, headers: { 'content-type': 'text/plain', ...headers }, text }
}

function htmlPage(status: number, title: string): Exchange {
  const text = `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>\n`
  return { status, headers: { 'content-type': 'text/html' }, text }
}
