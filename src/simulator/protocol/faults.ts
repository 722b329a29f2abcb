import { randomSequence } from '../model/deterministic-hash.ts'

/**
 * What goes wrong on the way to Mend, at Mend, or on the way back. With `workDone`
 * Mend has done the work before.
 */
export type Fault =
  | {
      readonly name: 'too-many-requests'
      /** In the header `Retry-After`; absent: no such header. */
      readonly retryAfterSeconds?: number
      /** `Retry-After` as a date instead of a number of seconds. */
      readonly asDate?: boolean
    }
  /** 503. */
  | {
      readonly name: 'unavailable'
      readonly retryAfterSeconds?: number
      readonly asDate?: boolean
      readonly workDone?: boolean
    }
  /** 408, from a gateway that did not wait any longer. */
  | { readonly name: 'request-timeout'; readonly workDone?: boolean }
  /** 500 with an HTML page. */
  | { readonly name: 'internal-error'; readonly workDone?: boolean }
  /** 502 with a gateway's HTML page. */
  | { readonly name: 'bad-gateway'; readonly workDone?: boolean }
  /** 200 with a proxy's HTML page. */
  | { readonly name: 'html'; readonly workDone?: boolean }
  /** The connection is refused, so nothing was sent. The server resets it instead. */
  | { readonly name: 'refused' }
  | { readonly name: 'reset-before' }
  /** The work is done, but the answer is lost. */
  | { readonly name: 'reset-after' }
  /** There is never an answer. */
  | { readonly name: 'hang'; readonly workDone?: boolean }
  /** The correct answer comes late. */
  | { readonly name: 'slow'; readonly ms: number }
  /** The correct answer comes in chunks with a pause between them. */
  | { readonly name: 'drip'; readonly ms: number }
  /** The work is done, but the answer is damaged. */
  | { readonly name: 'empty' }
  | { readonly name: 'truncated' }
  /** The correct answer in an unusual form. */
  | { readonly name: 'bom' }
  | { readonly name: 'gzip' }
  | { readonly name: 'wrong-content-type' }
  /** Code 3000, although nothing is wrong with the request (facts 1.4). */
  | { readonly name: 'hiccup' }
  /** Code 4000. */
  | { readonly name: 'unexpected' }
  /** 302 to another host. */
  | { readonly name: 'redirect'; readonly location?: string }

export type FaultName = Fault['name']

/** When a fault occurs. */
export interface FaultRule {
  readonly fault: Fault
  /** Only for this type of request; by default for all. */
  readonly requestType?: string
  /** The first matching request that can meet it, counted from 1; default 1. */
  readonly nth?: number
  /** How often it occurs; default once, or without a limit when `chance` is given. */
  readonly times?: number
  /** The share of the matching requests that meet it, from 0 to 1; random by the seed. */
  readonly chance?: number
}

/** Decides which fault the next request meets, if any. */
export type Faults = (requestType: string) => Fault | undefined

export const noFaults: Faults = () => undefined

/** The first rule that applies wins; a rule counts every request that matches it. */
export function createFaults(rules: readonly FaultRule[], seed = 1): Faults {
  const each = rules.map((rule, index) => faultsOf(rule, seed + index))
  return (requestType) =>
    each
      .map((faults) => faults(requestType))
      .find((fault) => fault !== undefined)
}

function faultsOf(rule: FaultRule, seed: number): Faults {
  const random = randomSequence(seed)
  const { nth = 1, chance } = rule
  const times =
    rule.times ?? (chance === undefined ? 1 : Number.POSITIVE_INFINITY)
  let matching = 0
  let occurred = 0
  return (requestType) => {
    if (rule.requestType && rule.requestType !== requestType) return undefined
    matching += 1
    if (matching < nth || occurred >= times) return undefined
    if (chance !== undefined && random() >= chance) return undefined
    occurred += 1
    return rule.fault
  }
}
