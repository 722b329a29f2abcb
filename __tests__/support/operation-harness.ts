import type { Repository } from '../../src/domain/tags/repository.ts'
import type { Transport } from '../../src/http/transport.ts'
import { createClient } from '../../src/mend/client.ts'
import { operations } from '../../src/operations/index.ts'
import type { InputName, Inputs } from '../../src/operations/inputs/schema.ts'
import type { OperationContext } from '../../src/operations/operation.ts'
import type { Findings, Verdict } from '../../src/operations/result/result.ts'
import { sharing } from '../../src/operations/target/targets.ts'
import type { Files } from '../../src/ports.ts'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { createTransport } from '../../src/simulator/transport.ts'
import { anInput } from './inputs.ts'
import { type MendWorld, mendWorld } from './mend-world.ts'
import { type RecordingLog, recordingLog } from './recording-log.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export const repository: Repository = {
  fullName: 'acme/web',
  branch: 'main',
  commit: 'c'.repeat(40),
  event: 'push',
  url: 'https://github.com/acme/web',
}

/** An operation in process, in front of a small Mend whose clock is the same. */
export interface Stage extends MendWorld {
  readonly clock: VirtualClock
  readonly log: RecordingLog
  /** What has been sent so far, as `saveProjectTag web_main team=x`. */
  sent(): string[]
  /** Runs the operation that the inputs name. */
  play(
    raw?: Partial<Record<InputName, string>>,
    options?: PlayOptions,
  ): Promise<Played>
}

export interface PlayOptions {
  readonly faults?: readonly FaultRule[]
  readonly files?: Files
  readonly signal?: AbortSignal
  readonly repository?: Repository
  /** GitHub's API; a stage without one fails when it is asked. */
  readonly describe?: OperationContext['describeRepository']
  /** Told all findings whenever one more is recorded; a run that throws returns none. */
  readonly onRecord?: (findings: Findings) => void
  /** Stands between the client and Mend. */
  readonly wrap?: (send: Transport) => Transport
}

export interface Played {
  readonly verdict: Verdict
  readonly findings: Findings
}

/** An organization "Acme" with an administrator, and nothing else. */
export function aStage(): Stage {
  const clock = virtualClock()
  const log = recordingLog()
  const mend = mendWorld({ clock })
  const { world, keys, requests } = mend
  return {
    ...mend,
    clock,
    log,
    sent: requests,
    async play(raw = {}, options = {}) {
      const inputs = anInput({ ...keys, ...raw }, options.files)
      let findings: Findings = {}
      const deps: OperationContext = {
        mend: aClient(inputs, options, { world, clock, log }),
        clock,
        log,
        signal: options.signal ?? new AbortController().signal,
        repository: options.repository ?? repository,
        share: sharing(),
        known: new Map(),
        describeRepository: options.describe ?? noGithub,
        record: (part) => {
          findings = { ...findings, ...part }
          options.onRecord?.(findings)
        },
      }
      const verdict = await operations[inputs.operation].run(inputs, deps)
      return { verdict, findings }
    },
  }
}

const noGithub: OperationContext['describeRepository'] = () => {
  throw new Error("GitHub's API was asked")
}

function aClient(
  inputs: Inputs,
  { faults = [], signal, wrap = (send) => send }: PlayOptions,
  { world, clock, log }: Pick<Stage, 'world' | 'clock' | 'log'>,
) {
  return createClient({
    transport: wrap(
      createTransport(world, {
        faults: createFaults(faults),
        sleep: clock.sleep,
        timeoutMs: 60_000,
      }),
    ),
    userKey: inputs.userKey,
    orgToken: inputs.orgToken,
    version: '0.0.0',
    retries: inputs.retries,
    deadlineMs: 300_000,
    server: 'https://mend.example.com',
    dryRun: inputs.dryRun,
    clock,
    log,
    signal: signal ?? new AbortController().signal,
  })
}

/**
 * Holds all requests until nobody sends another one, then lets them go
 * together: the rounds are the round trips that follow one another.
 */
export function inRounds(rounds: string[][]) {
  return (send: Transport): Transport => {
    let held: (() => void)[] | undefined
    const letGo = () => {
      for (const go of held ?? []) go()
      held = undefined
    }
    return async (body, options) => {
      if (!held) {
        held = []
        rounds.push([])
        setImmediate(letGo)
      }
      rounds.at(-1)?.push(JSON.parse(body).requestType)
      await new Promise<void>((go) => held?.push(go))
      return send(body, options)
    }
  }
}
