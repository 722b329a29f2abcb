import { sequence } from '../model/deterministic-hash.ts'

/** Something that goes wrong on the way to Mend, on the way back, or in between. */
export type Fault =
  | {
      readonly name: 'too-many-requests'
      /** In `Retry-After`; without it the header is left out. */
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
  /** 408, from a gateway that gave the server up. */
  | { readonly name: 'request-timeout'; readonly workDone?: boolean }
  /** 500 with a page. */
  | { readonly name: 'internal-error'; readonly workDone?: boolean }
  /** 502 with a gateway's HTML. */
  | { readonly name: 'bad-gateway'; readonly workDone?: boolean }
  /** 200 with a proxy's HTML. */
  | { readonly name: 'html'; readonly workDone?: boolean }
  /** The connection is refused: nothing was sent. Over a socket a reset. */
  | { readonly name: 'refused' }
  | { readonly name: 'reset-before' }
  /** The work is done, and its answer lost. */
  | { readonly name: 'reset-after' }
  /** No answer, ever. */
  | { readonly name: 'hang'; readonly workDone?: boolean }
  /** The right answer, late. */
  | { readonly name: 'slow'; readonly ms: number }
  /** The right answer, in pieces with a pause between them. */
  | { readonly name: 'drip'; readonly ms: number }
  /** The work is done; the answer is spoiled. */
  | { readonly name: 'empty' }
  | { readonly name: 'truncated' }
  /** The right answer in an odd dress. */
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

/** When a fault is played. */
export interface FaultRule {
  readonly fault: Fault
  /** Only for this request; otherwise for all. */
  readonly requestType?: string
  /** From the how-manieth matching request on, counted from 1; otherwise the first. */
  readonly nth?: number
  /** How often; otherwise once, or without end when there is a `chance`. */
  readonly times?: number
  /** The share of the matching requests, from 0 to 1; drawn from the seed. */
  readonly chance?: number
}

/** Decides for one request after another what goes wrong, if anything. */
export type Faults = (requestType: string) => Fault | undefined

export const noFaults: Faults = () => undefined

/** The first rule that applies wins; a rule counts every request that matches it. */
export function createFaults(rules: readonly FaultRule[], seed = 1): Faults {
  const played = rules.map((rule, index) => player(rule, seed + index))
  return (requestType) => {
    const chosen = played.map((play) => play(requestType))
    return chosen.find((fault) => fault !== undefined)
  }
}

function player(rule: FaultRule, seed: number): Faults {
  const random = sequence(seed)
  const { nth = 1, chance } = rule
  const times =
    rule.times ?? (chance === undefined ? 1 : Number.POSITIVE_INFINITY)
  let met = 0
  let plays = 0
  return (requestType) => {
    if (rule.requestType && rule.requestType !== requestType) return undefined
    met += 1
    if (met < nth || plays >= times) return undefined
    if (chance !== undefined && random() >= chance) return undefined
    plays += 1
    return rule.fault
  }
}
