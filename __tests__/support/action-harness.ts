import type { Host } from '../../src/host.ts'
import { run } from '../../src/run.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import type { World } from '../../src/simulator/model/world.ts'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { createTransport } from '../../src/simulator/transport.ts'
import { type EventClock, eventClock } from './event-clock.ts'
import { noFiles } from './inputs.ts'
import { mendWorld } from './mend-world.ts'
import { repository } from './operation-harness.ts'
import { recordingLog } from './recording-log.ts'
import { textOf } from './results.ts'
import { expectDocumented } from './troubleshooting.ts'

export type ActionHarness = ReturnType<typeof actionHarness>
/** What a run did. */
export type ActionRun = Awaited<ReturnType<ActionHarness['run']>>

interface ActionOptions {
  readonly faults?: readonly FaultRule[]
  readonly seed?: number
  /** The environment of a scanner in the same job. */
  readonly scanners?: Host['scanners']
  readonly files?: Host['files']
  readonly signal?: AbortSignal
}

/** The whole action except its host, in this process, with a simulated Mend. */
export function actionHarness(
  deviations: Deviations = {},
  random?: () => number,
) {
  const clock = eventClock(random)
  const mend = mendWorld({ clock, deviations })
  const { world, keys } = mend
  return {
    ...mend,
    async run(
      raw: Readonly<Record<string, string>> = {},
      options: ActionOptions = {},
    ) {
      const log = recordingLog()
      const [startMs, before] = [clock.now(), world.requests.length]
      const host = hostFor(world, clock, log, options)
      const { presentation } = await run({ ...keys, ...raw }, host)
      const { outputs, summary, files, annotations, failed } = presentation
      expectDocumented([
        ...annotations.map(({ message }) => message),
        ...log.of('notice'),
        ...log.of('warning'),
      ])
      const { 'product-token': _, 'project-token': __, ...shown } = outputs
      const texts = files.map((file) => [file.name, textOf(file)] as const)
      return {
        outputs,
        /** The report files by their names. */
        files: new Map(texts),
        failed,
        /** The levels of its annotations. */
        annotations: annotations.map(({ level }) => level),
        /** Virtual. */
        elapsedMs: clock.now() - startMs,
        requests: world.requests.slice(before),
        /** All text that it wrote anywhere, without the two outputs that are tokens. */
        everything: [
          ...log.lines,
          ...presentation.log,
          summary,
          JSON.stringify([shown, annotations]),
          ...texts.map(([, text]) => text),
        ].join('\n'),
      }
    },
  }
}

function hostFor(
  world: World,
  clock: EventClock,
  log: Host['log'],
  { faults = [], seed = 1, scanners = {}, ...given }: ActionOptions,
): Host {
  return {
    repository,
    clock,
    log,
    files: given.files ?? noFiles,
    scanners,
    fileSecrets: [],
    signal: given.signal ?? new AbortController().signal,
    connect: ({ requestTimeout }) => ({
      send: createTransport(world, {
        faults: createFaults(faults, seed),
        sleep: clock.sleep,
        latencyMs: 20,
        timeoutMs: requestTimeout,
      }),
      close: async () => undefined,
    }),
    summaryRoom: () => 1_000_000,
    saveFiles: () => undefined,
    describeRepository: async () => ({}),
    readPermissions: async () => [],
    readPolicyFile: () => Promise.reject(new Error('is nowhere')),
    manifests: () => [],
    readManifest: () => undefined,
    uuid: () => '00000000-0000-8000-8000-000000000000',
  }
}
