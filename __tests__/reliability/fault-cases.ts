import type { Fault } from '../../src/simulator/protocol/faults.ts'

/** A fault, and whether the action recovers from it. */
export interface FaultCase {
  readonly fault: Fault
  /** Absent: a later attempt succeeds. Otherwise words of the error. */
  readonly final?: RegExp
}

/** Everything that can happen between a runner and Mend, above the socket. */
export const faultCases: readonly FaultCase[] = [
  { fault: { name: 'refused' } },
  { fault: { name: 'reset-before' } },
  { fault: { name: 'reset-after' } },
  { fault: { name: 'hang' } },
  { fault: { name: 'hang', workDone: true } },
  { fault: { name: 'slow', ms: 20_000 } },
  { fault: { name: 'drip', ms: 2_000 } },
  { fault: { name: 'drip', ms: 20_000 } },
  { fault: { name: 'request-timeout' } },
  { fault: { name: 'request-timeout', workDone: true } },
  { fault: { name: 'too-many-requests' } },
  { fault: { name: 'too-many-requests', retryAfterSeconds: 30 } },
  { fault: { name: 'too-many-requests', retryAfterSeconds: 30, asDate: true } },
  { fault: { name: 'internal-error' } },
  { fault: { name: 'internal-error', workDone: true } },
  { fault: { name: 'bad-gateway' } },
  { fault: { name: 'bad-gateway', workDone: true } },
  { fault: { name: 'unavailable' } },
  { fault: { name: 'unavailable', retryAfterSeconds: 7, workDone: true } },
  { fault: { name: 'html' } },
  { fault: { name: 'html', workDone: true } },
  { fault: { name: 'empty' } },
  { fault: { name: 'truncated' } },
  { fault: { name: 'bom' } },
  { fault: { name: 'gzip' } },
  { fault: { name: 'wrong-content-type' } },
  { fault: { name: 'hiccup' } },
  { fault: { name: 'unexpected' } },
  { fault: { name: 'redirect' }, final: /HTTP 302/ },
  {
    fault: { name: 'too-many-requests', retryAfterSeconds: 3_600 },
    final: /would be in 3600 s/,
  },
]
