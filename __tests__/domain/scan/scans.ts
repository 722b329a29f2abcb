import {
  notYetSeen,
  observe,
  type ScanEnd,
  type WaitRules,
} from '../../../src/domain/scan/waiting.ts'

/** A state, and how long the server stays in it; the last one has no end. */
export interface Held {
  readonly state: string
  readonly forMs: number
}

/** How a wait went. */
export interface WaitHistory {
  readonly end: ScanEnd
  readonly atMs: number
  readonly polls: number
  readonly seen: readonly { readonly state: string; readonly atMs: number }[]
}

export const seconds = (count: number): number => count * 1_000
export const minutes = (count: number): number => count * 60_000

export const hold = (state: string, forSeconds: number): Held => ({
  state,
  forMs: seconds(forSeconds),
})
export const always = (state: string): Held[] => [{ state, forMs: 0 }]

/** A scan that takes this long, and may be UPDATED before its end. */
export function inProgress(forSeconds: number, updatedAt = forSeconds): Held[] {
  return [
    hold('IN_PROGRESS', updatedAt),
    hold('UPDATED', forSeconds - updatedAt),
    hold('FINISHED', 0),
  ]
}

export function rules(overrides: Partial<WaitRules> = {}): WaitRules {
  return {
    waitFor: 'finished',
    timeoutMs: minutes(30),
    pollMs: 'auto',
    ...overrides,
  }
}

/** A whole wait, as in the operation, with a number as the clock. */
export function wait(
  states: readonly Held[],
  by: WaitRules = rules(),
  chances: readonly number[] = [0],
): WaitHistory {
  const seen: { state: string; atMs: number }[] = []
  let waiting = notYetSeen
  let atMs = 0
  for (let polls = 1; polls < 1_000_000; polls++) {
    const state = stateAt(states, atMs)
    seen.push({ state, atMs })
    const chance = chances[polls % chances.length] ?? 0
    const step = observe(waiting, state, atMs, by, chance)
    if (step.kind === 'end') return { end: step.end, atMs, polls, seen }
    waiting = step.waiting
    atMs += step.afterMs
  }
  throw new Error('the wait does not end')
}

export function stateAt(states: readonly Held[], atMs: number): string {
  let untilMs = 0
  for (const { state, forMs } of states) {
    untilMs += forMs
    if (atMs < untilMs) return state
  }
  return states.at(-1)?.state ?? ''
}
