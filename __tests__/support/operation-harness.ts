import { Failure } from '../../src/domain/failure.ts'
import { runPolicy } from '../../src/domain/gate/run-policy.ts'
import type { Policy } from '../../src/domain/gate/waivers/waiver.ts'
import type { Repository } from '../../src/domain/tags/repository.ts'
import type { Transport } from '../../src/http/transport.ts'
import { createClient } from '../../src/mend/client.ts'
import { operations } from '../../src/operations/index.ts'
import type { InputName, Inputs } from '../../src/operations/inputs/schema.ts'
import type { OperationContext } from '../../src/operations/operation.ts'
import type { Findings } from '../../src/operations/result/result.ts'
import { sharing } from '../../src/operations/selection/targets.ts'
import type { Files } from '../../src/ports.ts'
import type { World } from '../../src/simulator/model/world.ts'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { createTransport } from '../../src/simulator/transport.ts'
import { anInput } from './inputs.ts'
import { mendWorld } from './mend-world.ts'
import { type RecordingLog, recordingLog } from './recording-log.ts'
import { expectDocumented } from './troubleshooting.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export const repository: Repository = {
  fullName: 'acme/web',
  branch: 'main',
  commit: 'c'.repeat(40),
  event: 'push',
  url: 'https://github.com/acme/web',
}

export type OperationHarness = ReturnType<typeof operationHarness>

export interface HarnessOptions {
  readonly faults?: readonly FaultRule[]
  readonly files?: Files
  readonly signal?: AbortSignal
  readonly repository?: Repository
  /** The policy files of the run, read. */
  readonly policies?: readonly Policy[]
  /** GitHub's API; without it a run that asks GitHub fails. */
  readonly describe?: OperationContext['describeRepository']
  /** What GitHub shows of permissions; without it a run that asks fails. */
  readonly permissions?: OperationContext['readPermissions']
  /** Receives all findings whenever one is recorded; a run that throws returns none. */
  readonly onRecord?: (findings: Findings) => void
  /** Writes the report before the run has ended. */
  readonly saveReport?: OperationContext['saveReport']
  /** Changes what the client sends to Mend and gets back. */
  readonly wrap?: (send: Transport) => Transport
}

/** Operations in this process, with a simulated Mend that has the same clock. */
export function operationHarness() {
  const clock = virtualClock()
  const log = recordingLog()
  const mend = mendWorld({ clock })
  const { world, keys, requests } = mend
  return {
    ...mend,
    clock,
    log,
    sent: requests,
    contextOf,
    /** Runs the operation that the inputs name. */
    async run(
      raw: Partial<Record<InputName, string>> = {},
      options: HarnessOptions = {},
    ) {
      let findings: Findings = {}
      const context: OperationContext = {
        ...contextOf(raw, options),
        record: (part) => {
          findings = { ...findings, ...part }
          options.onRecord?.(findings)
        },
      }
      const { operation } = context.inputs
      const verdict = await operations[operation].run(context).catch(documented)
      expectDocumented([
        ...verdict.reasons,
        ...log.of('notice'),
        ...log.of('warning'),
      ])
      return { verdict, findings }
    },
  }

  /** What an operation with these inputs runs in. */
  function contextOf(
    raw: Partial<Record<InputName, string>> = {},
    options: HarnessOptions = {},
  ): OperationContext {
    const inputs = anInput({ ...keys, ...raw }, options.files)
    return {
      inputs,
      policy: runPolicy(inputs.failOn, options.policies ?? []),
      mend: clientFor(inputs, options, { world, clock, log }),
      clock,
      log,
      progress: log.info,
      scanners: {},
      signal: options.signal ?? new AbortController().signal,
      repository: options.repository ?? repository,
      share: sharing(),
      known: new Map(),
      describeRepository: options.describe ?? noGithub,
      readPermissions: options.permissions ?? noGithub,
      record: () => undefined,
      saveReport: options.saveReport ?? (async () => undefined),
    }
  }
}

/** Of a failure, people meet its text; anything else is a test's own. */
function documented(error: unknown): never {
  if (error instanceof Failure) expectDocumented([error.message])
  throw error
}

const noGithub = (): never => {
  throw new Error("GitHub's API was asked")
}

function clientFor(
  inputs: Inputs,
  { faults = [], signal, wrap = (send) => send }: HarnessOptions,
  {
    world,
    clock,
    log,
  }: { world: World; clock: VirtualClock; log: RecordingLog },
) {
  return createClient({
    concurrency: inputs.concurrency,
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
 * Holds requests back until no more are sent, then sends them together. Adds a
 * list of request types to `rounds` for each round trip.
 */
export function recordRoundTrips(rounds: string[][]) {
  return (send: Transport): Transport => {
    let held: (() => void)[] | undefined
    const sendAll = () => {
      for (const go of held ?? []) go()
      held = undefined
    }
    return async (body, options) => {
      if (!held) {
        held = []
        rounds.push([])
        setImmediate(sendAll)
      }
      rounds.at(-1)?.push(JSON.parse(body).requestType)
      await new Promise<void>((go) => held?.push(go))
      return send(body, options)
    }
  }
}
